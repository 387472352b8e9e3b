/** What a link's preview shows: copies of what stands on the page already. */
export function previewContent(link: HTMLAnchorElement): DocumentFragment | undefined {
  const ids = (link.dataset.preview ?? decodeURIComponent(link.hash.slice(1))).split(' ');
  const content = document.createDocumentFragment();
  for (const id of ids) {
    const target = document.getElementById(id);
    if (target) content.append(...partsOf(target).map(anonymous));
  }
  return content.hasChildNodes() ? content : undefined;
}

function partsOf(target: HTMLElement): Element[] {
  const is = (selector: string) => target.matches(selector);
  if (is('li,.equation')) return [target];
  if (is('figure')) return figureParts(target);
  if (!is('h2,h3,h4,h5,h6')) return [...target.children];
  const next = (target.closest('.sl-heading-wrapper') ?? target).nextElementSibling;
  return next?.matches('p') ? [target, next] : [target];
}

/** The first drawing and the caption: neither the controls nor the icons on them. */
function figureParts(figure: Element): Element[] {
  const drawing = figure.querySelector('svg[role=img]');
  const caption = figure.querySelector(':scope > figcaption');
  return [drawing, caption].filter((part) => part !== null);
}

/** A copy is no second target, heading or item of a list, and takes no place in the order of focus. */
function anonymous(part: Element): Element {
  const copy = document.createElement('div');
  const clone = part.cloneNode(true);
  if (/^(?:li|figcaption|h\d)$/.test(part.localName)) copy.append(...clone.childNodes);
  else copy.append(clone);
  if (/^h\d$/.test(part.localName)) copy.className = 'preview-title';
  for (const node of copy.querySelectorAll('*')) {
    if (!node.closest('svg')) node.removeAttribute('id');
    node.removeAttribute('tabindex');
  }
  for (const node of copy.querySelectorAll('.back-links')) node.remove();
  for (const node of copy.querySelectorAll('.summary')) node.removeAttribute('hidden');
  return copy;
}
