import {
  comparison,
  type Entry,
  type Filter,
  matches,
  noFilter,
  searchable,
} from '../../lib/bibliography/filter.ts';
import { readFilter, writeFilter } from '../../lib/bibliography/filter-query.ts';
import { type Control, control, isListed, showRefused } from '../site/filter-form.ts';

type Work = Entry & { readonly element: HTMLElement };

/** Filters and sorts the list that stands on the page; the address says what is shown, so that it can be passed on. */
export function filterBibliography(): void {
  const form = document.querySelector<HTMLFormElement>('[data-filter]');
  const list = document.querySelector('#works');
  if (!form || !list) return;
  const works = [...list.querySelectorAll<HTMLElement>('li')].map(workOf);
  const { filter, refused } = readFilter(new URLSearchParams(location.search), (field, value) =>
    isOffered(control(form, field), value),
  );
  for (const field of fields) control(form, field).value = filter[field];
  showRefused(form, refused);
  const update = () => {
    const wanted = filterOf(form);
    show(list, works, wanted);
    history.replaceState(null, '', location.pathname + writeFilter(wanted) + location.hash);
  };
  form.addEventListener('input', update);
  form.addEventListener('reset', () => setTimeout(update));
  form.addEventListener('submit', (event) => event.preventDefault());
  show(list, works, filter);

  function show(list: Element, works: readonly Work[], filter: Filter): void {
    const found = works.filter((work) => matches(work, filter));
    list.replaceChildren(...found.sort(comparison(filter.sort)).map(({ element }) => element));
    const count = form?.querySelector('[data-count]');
    if (count) count.textContent = `${found.length} of ${works.length} papers`;
  }
}

const fields = Object.keys(noFilter) as readonly (keyof Filter)[];

/** A year within the range, a choice that the page lists. */
function isOffered(control: Control, value: string): boolean {
  if (control instanceof HTMLSelectElement) return isListed(control, value);
  const year = Number(value);
  return /^\d{4}$/.test(value) && year >= Number(control.min) && year <= Number(control.max);
}

/** What is typed is not complete at every moment: half a year filters nothing. */
function filterOf(form: HTMLFormElement): Filter {
  const value = (field: keyof Filter) => {
    const { value } = control(form, field);
    const isYear = field === 'from' || field === 'to';
    return isYear && !isOffered(control(form, field), value) ? '' : value.trim();
  };
  const filter = { ...noFilter };
  for (const field of fields) filter[field] = value(field);
  return filter;
}

function workOf(element: HTMLElement): Work {
  const { topics = '', reviews = '', author = '', words = '' } = element.dataset;
  return {
    element,
    text: searchable(`${element.textContent} ${words}`),
    author,
    year: Number(element.querySelector('b')?.textContent),
    journal: element.querySelector('cite')?.textContent ?? '',
    topics: topics.split(' '),
    reviews: reviews.split(' '),
  };
}
