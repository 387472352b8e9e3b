export type Control = HTMLInputElement | HTMLSelectElement;

/** The control of a field; the form has one for each. */
export function control(form: HTMLFormElement, field: string): Control {
  return form.elements.namedItem(field) as Control;
}

/** A choice that the page lists. */
export function isListed({ options }: HTMLSelectElement, value: string): boolean {
  return [...options].some((option) => option.value === value);
}

/** Names what the address asked for in vain. */
export function showRefused(form: HTMLFormElement, refused: readonly string[]): void {
  const note = form.querySelector<HTMLElement>('[data-refused]');
  if (!note || refused.length === 0) return;
  note.textContent = `The address asked for something that is not here, which was left out: ${refused.join(', ')}`;
  note.hidden = false;
}
