import { conductivity, efficiency, fullCell, phase, symmetricCell } from './column-groups.ts';
import type { RecordTable } from './record-table.ts';

const notReported = 'A dash stands where the review reports nothing.';

export const liquidElectrolytes: RecordTable = {
  id: 'ji2022-table-1',
  review: 'ji2022',
  at: 'Table 1',
  title: 'Liquid electrolytes: life of symmetric cells, Coulombic efficiency and full cells',
  remark: `${notReported} How a test ended is not told, so that a duration is the least that the cell lived. Capacities are per gram of the cathode named, which for sulfur may mean something else.`,
  headLabel: 'Electrolyte',
  groups: [symmetricCell, efficiency, fullCell],
};

export const polymerElectrolytes: RecordTable = {
  id: 'ji2022-table-2',
  review: 'ji2022',
  at: 'Table 2',
  title: 'Polymer electrolytes: conductivity, life of symmetric cells and full cells',
  remark: `${notReported} RT is a room temperature that is not given in degrees. The review lists dry polymers and gels without telling them apart; the column of phases is ours.`,
  headLabel: 'Electrolyte',
  groups: [phase, conductivity, symmetricCell, fullCell],
};

export const solidElectrolytes: RecordTable = {
  id: 'ji2022-table-3',
  review: 'ji2022',
  at: 'Table 3',
  title: 'All-solid-state electrolytes: conductivity, life of symmetric cells and full cells',
  remark: `${notReported} RT is a room temperature that is not given in degrees; several conductivities were measured far above it. The names of the materials are those of the text or of the title of the work, and the column of phases is ours.`,
  headLabel: 'Electrolyte',
  groups: [phase, conductivity, symmetricCell, fullCell],
  strayReferences: { 18: 96 },
};

export const recordTables: readonly RecordTable[] = [
  liquidElectrolytes,
  polymerElectrolytes,
  solidElectrolytes,
];
