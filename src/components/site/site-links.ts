/** What the header, the menu and the footer lead to besides the chapters. */
export const referenceLinks = [
  { label: 'Papers', path: '/papers/' },
  { label: 'Audit', path: '/audit/' },
  { label: 'Glossary', path: '/glossary/' },
] as const;

export const guideLinks = [
  { label: 'About', path: '/about/' },
  { label: 'How to cite', path: '/how-to-cite/' },
  { label: 'Contribute', path: '/contribute/' },
] as const;
