/** What a citation of a figure, as it is set at the moment, needs. */
export interface FigureReference {
  readonly slug: string;
  readonly title: string;
  /** `3.1`; absent where the figure stands outside the chapters. */
  readonly number?: string | undefined;
  readonly chapter?: string | undefined;
  readonly handbook: string;
  readonly version?: string | undefined;
  /** The whole address, which carries the figure's state. */
  readonly url: string;
  /** `2026-03-31`. */
  readonly accessed: string;
}

export function figureCitationText(figure: FigureReference): string {
  const place = figure.number ? `Figure ${figure.number}, ` : 'Figure ';
  const inside = figure.chapter ? `“${figure.chapter}”, ` : '';
  const version = figure.version ? `, version ${figure.version}` : '';
  return `${place}“${figure.title}”, in ${inside}${figure.handbook}${version}, ${figure.url} (accessed ${figure.accessed}).`;
}

/** Braces and the signs that TeX takes for its own. */
function tex(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[#$%&_]/g, '\\$&');
}

export function figureBibtex(figure: FigureReference): string {
  const version = figure.version ? `, version ${figure.version}` : '';
  const fields = [
    ['title', `{${tex(figure.title)}}`],
    ['booktitle', `{${tex(figure.handbook)}}`],
    ['note', `${figure.number ? `Figure ${figure.number}` : 'Figure'}${version}`],
    ['url', figure.url],
    ['urldate', figure.accessed],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@inbook{sodium-metal-handbook-${figure.slug},\n${lines.join(',\n')}\n}\n`;
}
