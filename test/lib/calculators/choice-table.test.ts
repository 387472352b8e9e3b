import { expect, test } from 'vitest';
import { choiceTable } from '../../../src/lib/calculators/choice-table.ts';
import { reactions } from '../../../src/lib/catalogue/topics/reactions.ts';
import { sand } from '../../../src/lib/catalogue/topics/sand.ts';

function tableOf(name: string) {
  const model = reactions.models[name];
  if (!model) throw new Error(`no model ${name}`);
  return choiceTable(model);
}

test('a model of one choice has a row for each option', () => {
  const table = tableOf('standardVoltage');
  expect(table?.columns).toEqual(['Standard voltage of the reaction']);
  // E° = −ΔG°/nF from the formation energies of the CRC Handbook, by hand.
  const voltages = table?.rows.map(({ cells }) => Number(cells[0]?.split('\u00a0')[0]));
  expect(voltages).toEqual([1.813, 2.264, 2.32, 1.946, 2.346, 3.368]);
});

test('a second choice gives the columns', () => {
  const table = tableOf('reactionCapacity');
  expect(table?.columns).toHaveLength(3);
  expect(table?.rows.every(({ cells }) => cells.length === 3)).toBe(true);
});

test('a model that takes numbers has no such table', () => {
  const model = sand.models.sandTime;
  expect(model && choiceTable(model)).toBeUndefined();
});
