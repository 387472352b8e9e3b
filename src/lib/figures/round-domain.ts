/** 1, 2 or 5 times a power of ten, at or below a positive value: a domain that ends there moves in few steps. */
export function roundDown(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value) + 1e-9);
  const digit = [5, 2].find((candidate) => value >= candidate * decade * (1 - 1e-9)) ?? 1;
  return digit * decade;
}

/** The same at or above it. */
export function roundUp(value: number): number {
  const decade = decadeDown(value);
  const digit = [1, 2, 5].find((candidate) => value <= candidate * decade * (1 + 1e-9)) ?? 10;
  return digit * decade;
}

export function decadeDown(value: number): number {
  return 10 ** Math.floor(Math.log10(value) + 1e-9);
}

export function decadeUp(value: number): number {
  return 10 ** Math.ceil(Math.log10(value) - 1e-9);
}

/** Evenly spaced on a logarithmic scale, both ends included. */
export function logSpace(from: number, to: number, count: number): number[] {
  const factor = (to / from) ** (1 / (count - 1));
  return Array.from({ length: count }, (_, index) => from * factor ** index);
}
