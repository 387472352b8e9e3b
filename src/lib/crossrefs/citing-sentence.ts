const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
/** A full stop after these ends no sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|cf|ca|vs|et al|Fig|Figs|Eq|Ref|Refs|no)\.\s*$/;

/** The sentence of a text that holds the character at `at`, with single spaces. */
export function sentenceAt(text: string, at: number): string {
  let start = 0;
  let sentence = '';
  for (const { segment } of SEGMENTER.segment(text)) {
    sentence += segment;
    if (ABBREVIATION.test(sentence)) continue;
    if (at < start + sentence.length) break;
    start += sentence.length;
    sentence = '';
  }
  return tidy(sentence);
}

/** Single spaces, and none before punctuation where a mark was taken out. */
export function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:)])/g, '$1')
    .trim();
}
