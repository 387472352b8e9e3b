/** `cationTransference` → `cation transference`; a name of a person stays one. */
export function inputName(name: string): string {
  return name
    .replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace('mac mullin', 'MacMullin');
}
