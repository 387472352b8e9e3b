/** The text of a made-up paper's file, different for every number; for timing only. */
export function generatePaper(number: number): { readonly key: string; readonly text: string } {
  const year = 2000 + (number % 25);
  const place = Math.floor(number / 25);
  const key = `madeup${letters(Math.floor(place / 26))}${year}${letters(place % 26)}`;
  const text = `---
type: article-journal
title: 'Made-up work ${number} on the deposition of sodium from liquid electrolytes'
authors: [{ family: Author${number}, given: A. B. }, { family: Second, given: C. }]
journal: J. Made Up
year: ${year}
volume: ${1 + (number % 90)}
pages: ${1 + number * 10}–${8 + number * 10}
doi: 10.5555/made-up.${number}
---
They cycled cell ${number} and report what they saw.
`;
  return { key, text };
}

/** 0 → a, 25 → z, 26 → ba. */
function letters(number: number): string {
  const last = String.fromCharCode(97 + (number % 26));
  return number < 26 ? last : letters(Math.floor(number / 26)) + last;
}
