interface SiteLink {
  readonly label: string;
  readonly path: string;
  /** Left out of a header that is too narrow for all; the menu has it. */
  readonly minor?: true;
}

/** What the header, the menu and the footer lead to besides the chapters. */
export const referenceLinks: readonly SiteLink[] = [
  { label: 'Papers', path: '/papers/' },
  { label: 'Data', path: '/data/' },
  { label: 'Figures', path: '/figures/', minor: true },
  { label: 'Models', path: '/models/' },
  { label: 'Calculators', path: '/calculators/', minor: true },
  { label: 'Symbols', path: '/symbols/', minor: true },
  { label: 'Audit', path: '/audit/' },
  { label: 'Glossary', path: '/glossary/' },
];

export const guideLinks: readonly SiteLink[] = [
  { label: 'Learning paths', path: '/learning-paths/', minor: true },
  { label: 'About', path: '/about/' },
  { label: 'How to cite', path: '/how-to-cite/', minor: true },
  { label: 'Contribute', path: '/contribute/' },
];
