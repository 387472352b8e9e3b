/** What the handbook says of itself, on every page and in every export. */
export const handbook = {
  title: 'Sodium Metal Handbook',
  subject:
    'the sodium-metal anode, its interphase, its electrolytes and the cells it makes possible',
  authors: ['The Sodium Metal Handbook contributors'],
  language: 'en-GB',
  /** Year of the newest literature that was searched, where a page does not say otherwise. */
  literatureUntil: 2022,
  textLicence: {
    name: 'CC BY 4.0',
    href: 'https://creativecommons.org/licenses/by/4.0/',
  },
  codeLicence: { name: 'MIT', href: 'https://opensource.org/license/mit' },
} as const;
