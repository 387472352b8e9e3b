import { searchable } from '../../lib/bibliography/filter.ts';

/** Leaves of the list what has every word that was typed, and of the groups those with something left. */
export function findCalculators(): void {
  const form = document.querySelector<HTMLFormElement>('[data-find]');
  const input = form?.querySelector('input');
  const count = form?.querySelector('[data-count]');
  if (!form || !input || !count) return;
  const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];
  const items = groups.flatMap((group) =>
    [...group.querySelectorAll<HTMLElement>('li')].map((item) => ({
      item,
      text: searchable(`${item.textContent}`),
    })),
  );
  const find = () => {
    const words = searchable(input.value).split(' ').filter(Boolean);
    for (const { item, text } of items) item.hidden = !words.every((word) => text.includes(word));
    for (const group of groups) group.hidden = !group.querySelector('li:not([hidden])');
    const found = items.filter(({ item }) => !item.hidden).length;
    count.textContent =
      found === items.length ? `${found} calculators` : `${found} of ${items.length} calculators`;
  };
  input.addEventListener('input', find);
  form.addEventListener('submit', (event) => event.preventDefault());
}
