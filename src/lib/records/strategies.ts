/** Topics of `topics.yaml` that name what was done for the anode; the others name a subject, a method or a cell. */
export const strategies: readonly string[] = [
  'host',
  'ether',
  'carbonate',
  'salt',
  'film-forming-additive',
  'electrostatic-shield',
  'alloying-additive',
  'concentrated-electrolyte',
  'nonflammable',
  'artificial-interphase',
  'vapour-deposition',
  'polymer',
  'beta-alumina',
  'nasicon',
  'hybrid-solid',
];
