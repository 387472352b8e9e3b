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
  shown.style.removeProperty('anchor-name');
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
  link.style.setProperty('anchor-name', '--preview');
  shown = link;
  popover.showPopover();
  if (!CSS.supports('position-area', 'block-end')) place(link);
}

/** For browsers without anchor positioning: below the link, or above if there is no room. */
function place(link: HTMLAnchorElement): void {
  const rect = link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = popover;
  const isRoomBelow = rect.bottom + height < innerHeight;
  popover.style.top = `${isRoomBelow ? rect.bottom : Math.max(0, rect.top - height)}px`;
  popover.style.left = `${Math.max(0, Math.min(rect.left, innerWidth - width))}px`;
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
