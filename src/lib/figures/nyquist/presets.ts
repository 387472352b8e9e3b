import type { Preset } from '../definition.ts';

function cell(
  id: string,
  label: string,
  conductivity: string,
  interfaceOf: string,
): Preset<'sigma' | 'R'> {
  return {
    id,
    label,
    values: { sigma: `${conductivity}.conductivity`, R: `${interfaceOf}.resistance` },
  };
}

/** Where a conductivity is given of the treated ceramic only, the bare one is drawn with it. */
export const presets: readonly Preset<'sigma' | 'R'>[] = [
  cell('bare', 'NZSP, bare', 'yang2021c/conductivity', 'yang2021c/interface-pristine'),
  cell('tin', 'NZSP under tin oxide and tin', 'yang2021c/conductivity', 'yang2021c/interface'),
  cell('borate', 'NZSP with borate', 'zhao2021/conductivity', 'zhao2021/interface'),
  cell('regulated', 'NZSP, surface tuned', 'wang2021g/conductivity', 'wang2021g/interface'),
  cell('zirconia', 'β″-alumina with zirconia', 'deng2022/conductivity', 'deng2022/interface-rt'),
];
