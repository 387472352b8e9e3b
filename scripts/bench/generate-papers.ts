/** The text of a made-up paper's file, different for every number; for timing only. */
export function generatePaper(number: number): { readonly key: string; readonly text: string } {
  const key = `made-up${2000 + (number % 25)}${letters(Math.floor(number / 25))}`.replace('-', '');
  const text = `---
type: article-journal
title: 'Made-up work ${number} on the deposition of sodium from liquid electrolytes'
authors: [{ family: Author${number}, given: A. B. }, { family: Second, given: C. }]
journal: J. Made Up
year: ${2000 + (number % 25)}
volume: ${1 + (number % 90)}
pages: ${1 + number * 10}–${8 + number * 10}
doi: 10.5555/made-up.${number}
---
They cycled cell ${number} and report what they saw.
`;
  return { key, text };
}

/** 0 → a, 25 → z, 26 → ba: as keys of one author and year are told apart. */
function letters(number: number): string {
  const last = String.fromCharCode(97 + (number % 26));
  return number < 26 ? last : letters(Math.floor(number / 26)) + last;
}
