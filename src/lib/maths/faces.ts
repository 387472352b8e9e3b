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

export function fontFaceRule({ file, family, weight, style }: MathsFace): string {
  return (
    `@font-face{font-family:${family};font-weight:${weight};font-style:${style};` +
    `font-display:block;src:url(./${file}.woff2) format("woff2")}`
  );
}
