const KEY = 'chapters-read';

/** Slugs of the chapters that were ticked in this browser; what else stands under the key is no list of ours. */
function stored(): Set<string> {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return new Set(Array.isArray(list) ? list.filter((one) => typeof one === 'string') : []);
  } catch {
    return new Set();
  }
}

function store(read: ReadonlySet<string>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([...read]));
  } catch {
    // Storage may be forbidden; the ticks then last as long as the page.
  }
}

const boxesIn = (part: ParentNode) => [
  ...part.querySelectorAll<HTMLInputElement>('input[data-chapter]'),
];

function tell(path: Element): void {
  const boxes = boxesIn(path);
  const done = boxes.filter(({ checked }) => checked).length;
  const status = path.querySelector('[data-progress]');
  if (status) status.textContent = done > 0 ? `${done} of ${boxes.length} read.` : '';
}

/** Chapters can be ticked as read; a chapter that is on several paths is read on all. Nothing leaves the browser. */
export function keepProgress(): void {
  const read = stored();
  const paths = [...document.querySelectorAll('[data-path]')];
  const show = () => {
    for (const box of boxesIn(document)) box.checked = read.has(box.dataset.chapter ?? '');
    for (const path of paths) tell(path);
  };
  for (const box of boxesIn(document)) {
    box.closest('label')?.removeAttribute('hidden');
    box.addEventListener('change', () => {
      const { chapter = '' } = box.dataset;
      if (box.checked) read.add(chapter);
      else read.delete(chapter);
      store(read);
      show();
    });
  }
  show();
}
