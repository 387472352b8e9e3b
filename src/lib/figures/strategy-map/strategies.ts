/** Where each strategy takes hold, with the topics of papers by which it is found. */
export const places = [
  {
    name: 'The solvent and the salt',
    strategies: [
      { topic: 'ether', name: 'Ethers' },
      { topic: 'carbonate', name: 'Carbonates' },
      { topic: 'salt', name: 'Salts' },
      { topic: 'concentrated-electrolyte', name: 'Much salt, or little' },
      { topic: 'nonflammable', name: 'Nothing that burns' },
    ],
  },
  {
    name: 'Additives',
    strategies: [
      { topic: 'film-forming-additive', name: 'A film that forms first' },
      { topic: 'electrostatic-shield', name: 'A shield of foreign cations' },
      { topic: 'alloying-additive', name: 'An alloy at the surface' },
    ],
  },
  {
    name: 'The metal',
    strategies: [
      { topic: 'artificial-interphase', name: 'An artificial interphase' },
      { topic: 'vapour-deposition', name: 'A layer from the vapour' },
      { topic: 'host', name: 'A host for the metal' },
    ],
  },
  {
    name: 'No liquid',
    strategies: [
      { topic: 'polymer', name: 'Polymers and gels' },
      { topic: 'beta-alumina', name: 'Beta-alumina and sulfides' },
      { topic: 'nasicon', name: 'NASICON' },
      { topic: 'hybrid-solid', name: 'Hybrids of solids' },
    ],
  },
] as const;
