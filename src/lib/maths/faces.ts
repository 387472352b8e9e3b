/** A font file of KaTeX: its name, the CSS family it belongs to, and the classes whose text it draws. */
export interface MathsFace {
  readonly file: string;
  readonly family: string;
  readonly weight: 400 | 700;
  readonly style: 'normal' | 'italic';
  /** Absent: the face is wanted by every formula. */
  readonly classes?: RegExp;
}

function face(file: string, classes?: RegExp): MathsFace {
  const [family = file, variant = ''] = file.split('-');
  return {
    file,
    family,
    weight: variant.startsWith('Bold') ? 700 : 400,
    style: variant.endsWith('Italic') ? 'italic' : 'normal',
    ...(classes && { classes }),
  };
}

/** The faces of KaTeX 0.16; `classes` are those of its stylesheet. */
const mathsFaces: readonly MathsFace[] = [
  face('KaTeX_Main-Regular'),
  face('KaTeX_Math-Italic'),
  face('KaTeX_Size1-Regular', /\b(size1|small-op|delim-size1|op-symbol)\b/),
  face('KaTeX_Size2-Regular', /\b(size2|large-op)\b/),
  face('KaTeX_Size3-Regular', /\bsize3\b/),
  face('KaTeX_Size4-Regular', /\b(size4|delim-size4)\b/),
  face('KaTeX_Main-Bold', /\b(mathbf|textbf)\b/),
  face('KaTeX_Main-Italic', /\b(mathit|textit)\b/),
  face('KaTeX_Math-BoldItalic', /\bboldsymbol\b/),
  face('KaTeX_AMS-Regular', /\b(amsrm|mathbb|textbb)\b/),
  face('KaTeX_Caligraphic-Regular', /\bmathcal\b/),
  face('KaTeX_Fraktur-Regular', /\b(mathfrak|textfrak)\b/),
  face('KaTeX_Script-Regular', /\b(mathscr|textscr)\b/),
  face('KaTeX_SansSerif-Regular', /\b(mathsf|textsf)\b/),
  face('KaTeX_Typewriter-Regular', /\b(mathtt|texttt)\b/),
];

/** The faces that rendered formulas ask for. */
export function facesFor(html: string): MathsFace[] {
  return mathsFaces.filter(({ classes }) => classes?.test(html) ?? true);
}

/** A letter that KaTeX sets in its italic face: each stands in a span of its own. */
const ITALIC = /<span class="[^"]*\bmathnormal\b[^"]*"[^>]*>([^<]*)/g;

/** The characters that a face draws in rendered formulas; all faces but the italic one take what that leaves. */
export function drawnWith({ file }: MathsFace, html: string): ReadonlySet<string> {
  const isItalic = file === 'KaTeX_Math-Italic';
  const text = isItalic
    ? Array.from(html.matchAll(ITALIC), ([, letters]) => letters).join('')
    : html.replace(ITALIC, '').replace(/<[^>]*>/g, '');
  return new Set(text.replace(/&(lt|gt|amp|quot|#x27);/g, '<>&"\''));
}

const hexadecimal = (character: string) => `U+${character.codePointAt(0)?.toString(16)}`;

/** The rule for one file of a face, which is fetched where a page shows one of its characters. */
export function fontFaceRule(
  { family, weight, style }: MathsFace,
  name: string,
  characters: readonly string[],
): string {
  return (
    `@font-face{font-family:${family};font-weight:${weight};font-style:${style};` +
    `font-display:block;src:url(./${name}.woff2) format("woff2");` +
    `unicode-range:${characters.map(hexadecimal).join()}}`
  );
}
