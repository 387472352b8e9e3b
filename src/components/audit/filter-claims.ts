import {
  type ClaimFilter,
  filterNames,
  type ListedClaim,
  matchesClaim,
} from '../../lib/audit/filter.ts';
import { searchable } from '../../lib/bibliography/filter.ts';
import { readQuery, writeQuery } from '../../lib/filters/query.ts';
import { control, isListed, showRefused } from '../site/filter-form.ts';

type Listed = ListedClaim & { readonly element: HTMLElement };

/** Hides the claims that do not fit; the address says what is shown, so that it can be passed on. */
export function filterClaims(): void {
  const form = document.querySelector<HTMLFormElement>('[data-filter]');
  if (!form) return;
  const claims = [...document.querySelectorAll<HTMLElement>('[data-verdict]')].map(listed);
  const { values, refused } = readQuery(
    new URLSearchParams(location.search),
    filterNames,
    (field, value) => isListed(control(form, field) as HTMLSelectElement, value),
  );
  for (const [field, value] of Object.entries(values)) control(form, field).value = value;
  showRefused(form, refused);
  const update = () => {
    const wanted = filterOf(form);
    show(form, claims, wanted);
    const query = writeQuery({ ...wanted }, filterNames);
    history.replaceState(null, '', location.pathname + query + location.hash);
  };
  form.addEventListener('input', update);
  form.addEventListener('reset', () => setTimeout(update));
  form.addEventListener('submit', (event) => event.preventDefault());
  show(form, claims, values);
}

function listed(element: HTMLElement): Listed {
  const { verdict = '', review = '' } = element.dataset;
  return { element, verdict, review, text: searchable(element.textContent) };
}

function filterOf(form: HTMLFormElement): ClaimFilter {
  const value = (field: keyof ClaimFilter) => control(form, field).value.trim();
  return { words: value('words'), verdict: value('verdict'), review: value('review') };
}

function show(form: HTMLFormElement, claims: readonly Listed[], filter: ClaimFilter): void {
  for (const claim of claims) claim.element.hidden = !matchesClaim(claim, filter);
  // A heading without claims says nothing.
  for (const group of document.querySelectorAll<HTMLElement>('[data-claims]')) {
    group.hidden = !group.querySelector('[data-verdict]:not([hidden])');
  }
  const found = claims.filter(({ element }) => !element.hidden).length;
  const count = form.querySelector('[data-count]');
  if (count) count.textContent = `${found} of ${claims.length} claims`;
}
