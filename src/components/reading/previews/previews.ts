import { placePreview } from './place-preview.ts';
import { previewContent } from './preview-content.ts';

/**
 * Previews of what a link leads to, by hover, focus and touch. They can be dismissed by Esc, entered with the pointer,
 * and stay until pointer or focus leaves (WCAG 1.4.13). Without this script the links just lead there.
 */
const LINKS = 'a[role=doc-biblioref],a.cross-reference,a.value,a[data-preview]';
const SHOW_AFTER_MS = 200;
const HIDE_AFTER_MS = 250;

const popover = document.createElement('div');
popover.className = 'preview';
popover.popover = 'hint';
(document.querySelector('main') ?? document.body).append(popover);

let shown: HTMLAnchorElement | undefined;
let timer = 0;
let pointer = '';

function later(action: () => void, delay: number): void {
  clearTimeout(timer);
  timer = window.setTimeout(action, delay);
}

function hide(): void {
  clearTimeout(timer);
  if (!shown) return;
  shown = undefined;
  popover.hidePopover();
}

function show(link: HTMLAnchorElement): void {
  clearTimeout(timer);
  if (link === shown) return;
  hide();
  const content = previewContent(link);
  if (!content) return;
  popover.replaceChildren(content);
  shown = link;
  popover.showPopover();
  place(link);
}

/** Within the page, so that it scrolls with the link. */
function place(link: HTMLAnchorElement): void {
  popover.style.maxHeight = '';
  // Without the gutter that is kept for a scroll bar.
  const width = document.body.clientWidth;
  const height = document.documentElement.clientHeight;
  const size = popover.getBoundingClientRect();
  const screen = { width, height };
  const { left, top, maxHeight } = placePreview(link.getBoundingClientRect(), size, screen);
  popover.style.left = `${left + scrollX}px`;
  popover.style.top = `${top + scrollY}px`;
  if (size.height > maxHeight) popover.style.maxHeight = `${maxHeight}px`;
}

const linkOf = (event: Event) =>
  (event.target as Element).closest?.<HTMLAnchorElement>(`:is(${LINKS}):not(.preview *)`);

document.addEventListener('pointerover', (event) => {
  if (event.pointerType === 'touch') return;
  const link = linkOf(event);
  if (link) later(() => show(link), SHOW_AFTER_MS);
  else if (popover.contains(event.target as Node)) clearTimeout(timer);
  else if (shown !== document.activeElement) later(hide, HIDE_AFTER_MS);
});
document.addEventListener('pointerdown', (event) => {
  pointer = event.pointerType;
  if (shown && !linkOf(event) && !popover.contains(event.target as Node)) hide();
});
document.addEventListener('focusin', (event) => {
  const link = linkOf(event);
  if (link?.matches(':focus-visible') && pointer !== 'touch') show(link);
  else if (!link && !popover.contains(event.target as Node)) hide();
});
/** The first tap shows, the second follows. */
document.addEventListener('click', (event) => {
  const link = linkOf(event);
  if (link && pointer === 'touch' && link !== shown) {
    show(link);
    if (shown) event.preventDefault();
  } else hide();
});
document.addEventListener('keydown', (event) => {
  pointer = '';
  if (event.key === 'Escape') hide();
});
