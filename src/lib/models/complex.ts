/** A complex number: an impedance, in Ω. */
export interface Complex {
  readonly re: number;
  readonly im: number;
}

/** @internal */
export function sumOf(terms: readonly Complex[]): Complex {
  return terms.reduce((sum, { re, im }) => ({ re: sum.re + re, im: sum.im + im }), {
    re: 0,
    im: 0,
  });
}

/** @internal */
export function times(factor: number, { re, im }: Complex): Complex {
  return { re: factor * re, im: factor * im };
}
