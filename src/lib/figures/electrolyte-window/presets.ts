function valuesOf(name: string) {
  return {
    minus: `interphase-cases/${name}.negative`,
    plus: `interphase-cases/${name}.positive`,
    red: `interphase-cases/${name}.reduction`,
    ox: `interphase-cases/${name}.oxidation`,
  };
}

export const presets = [
  {
    id: 'sodium-in-carbonate',
    label: 'sodium metal',
    values: valuesOf('sodium-in-carbonate'),
  },
  {
    id: 'cathode-beyond',
    label: 'a cathode beyond the window',
    values: valuesOf('cathode-beyond'),
  },
  { id: 'anode-within', label: 'both electrodes within', values: valuesOf('anode-within') },
] as const;
