/**
 * Cuts the text face from a copy of Source Serif (npm package `source-serif`, OFL) to what the handbook prints:
 *   node scripts/cut-text-font.ts <unpacked source-serif package>
 * The result is kept in src/styles/fonts, so that a build needs no font package.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join(
  '',
);
const punctuation = '\u00a0\u202f–—‘’“”…';
const letters = 'äöüéèáíóñçšžł';
const symbols = '·×±°′−≈≤≥→µΔ²³¹⁻⁺§©†₀₁₂₃₄₅₆₇₈₉ₓ″';

const faces = [
  {
    from: 'VAR/SourceSerif4Variable-Roman.ttf',
    to: 'text-roman.woff2',
    text: printable + punctuation + letters + symbols,
    variationAxes: { opsz: 14, wght: { min: 400, max: 600 } },
  },
  { from: 'TTF/SourceSerif4-It.ttf', to: 'text-italic.woff2', text: printable + punctuation },
];

const options = {
  noLayoutClosure: true,
  noHinting: true,
  keepFeatures: ['kern', 'liga', 'mark', 'ccmp', 'locl'],
  dropTables: ['STAT', 'DSIG', 'MVAR', 'meta'],
};

/** A changed font may not bear the reserved name “Source”: names of the same length, so that no table moves. */
const names = [
  ['Source Serif 4', 'Handbook Serif'],
  ['SourceSerif4', 'HandbookText'],
] as const;

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

function rename(font: Uint8Array): Buffer {
  const renamed = Buffer.from(font);
  for (const [from, to] of names) {
    for (let at = renamed.indexOf(utf16(from)); at >= 0; at = renamed.indexOf(utf16(from))) {
      utf16(to).copy(renamed, at);
    }
  }
  return renamed;
}

const source = process.argv[2];
if (!source) throw new Error('expected the folder of the unpacked package "source-serif"');
for (const { from, to, text, ...axes } of faces) {
  const whole = await readFile(join(source, from));
  const cut = await subsetFont(whole, text, { ...options, ...axes, targetFormat: 'sfnt' });
  const packed = await subsetFont(rename(cut), text, { ...options, targetFormat: 'woff2' });
  await writeFile(join('src/styles/fonts', to), packed);
  console.log(`${to} ${packed.length} bytes`);
}
