const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `2026-11-21` → `21 November 2026`, on every machine. */
export function longDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}
