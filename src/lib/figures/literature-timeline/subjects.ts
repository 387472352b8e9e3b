/** Topics of papers in groups that a plot can tell apart, in the order in which bars are stacked. */
export const subjects = [
  {
    value: 'liquid',
    label: 'liquid electrolytes',
    series: 1,
    topics: [
      'ether',
      'carbonate',
      'salt',
      'film-forming-additive',
      'electrostatic-shield',
      'alloying-additive',
      'concentrated-electrolyte',
      'nonflammable',
    ],
  },
  {
    value: 'surface',
    label: 'artificial interphases and hosts',
    series: 2,
    topics: ['artificial-interphase', 'vapour-deposition', 'host'],
  },
  {
    value: 'solid',
    label: 'solid electrolytes',
    series: 3,
    topics: ['polymer', 'beta-alumina', 'nasicon', 'hybrid-solid'],
  },
  {
    value: 'cell',
    label: 'sulfur, oxygen, carbon dioxide',
    series: 4,
    topics: ['sodium-sulfur', 'sodium-oxygen', 'sodium-carbon-dioxide'],
  },
  {
    value: 'anode',
    label: 'the anode and its study',
    series: 5,
    topics: ['sodium-metal', 'interphase', 'dendrites', 'characterisation', 'realistic-conditions'],
  },
  {
    value: 'background',
    label: 'reviews, lithium, sodium-ion',
    series: 6,
    topics: ['review', 'resources', 'lithium-ion', 'lithium-metal', 'sodium-ion'],
  },
] as const;

export type SubjectName = (typeof subjects)[number]['value'];

/** The group that holds a topic. */
export function subjectOf(topic: string): SubjectName {
  const found = subjects.find(({ topics }: { readonly topics: readonly string[] }) =>
    topics.includes(topic),
  );
  if (!found) throw new RangeError(`no subject of the timeline holds the topic “${topic}”`);
  return found.value;
}
