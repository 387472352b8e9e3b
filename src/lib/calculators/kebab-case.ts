/** `sandTime` → `sand-time`: names of functions as ids and addresses have them. */
export function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Of the calculator of a model's function; its figure's id is `fig-` and this. */
export function calculatorSlug(name: string): string {
  return `calculator-${kebabCase(name)}`;
}
