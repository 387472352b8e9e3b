import { describe, expect, test } from 'vitest';
import { resolveRecords } from '../../../../src/lib/figures/resolve-records.ts';
import { solidConductivities } from '../../../../src/lib/figures/solid-conductivity/conductivities.ts';
import {
  data,
  type SolidValues,
} from '../../../../src/lib/figures/solid-conductivity/parameters.ts';
import { roomBand } from '../../../../src/lib/figures/solid-conductivity/places.ts';
import { loadRecords } from '../../../../src/loading/records-fs.ts';

const conductivities = resolveRecords(data.conductivities, await loadRecords()) as Parameters<
  typeof solidConductivities
>[1]['conductivities'];

const all: SolidValues['classes'] = ['gel', 'polymer', 'ceramic', 'composite', 'unnamed'];

function run(classes = all) {
  // 10⁻⁴ S cm⁻¹.
  const outcome = solidConductivities({ classes }, { conductivities, required: 0.01 });
  if (!outcome.holds) throw new Error(outcome.reason);
  return outcome.result;
}

describe('the figure of conductivities', () => {
  // ji2022, Table 2, row 1: 4.5 · 10⁻³ mS cm⁻¹ at 30 °C, and 1000/303.15 = 3.2987.
  test('sets a result in degrees at its reciprocal temperature', () => {
    const poss = run().marks.find(({ record }) => record === 'zheng2018b/conductivity');
    expect(poss?.x).toBeCloseTo(3.2987, 4);
    expect(poss?.y).toBeCloseTo(0.0045, 9);
  });

  test('keeps what says room temperature and no degrees within its band', () => {
    const rooms = run().marks.filter(({ isRoom }) => isRoom);
    expect(rooms.length).toBeGreaterThan(10);
    for (const { x } of rooms) {
      expect(x).toBeGreaterThan(roomBand[0]);
      expect(x).toBeLessThan(roomBand[1]);
    }
  });

  test('says where an electrolyte has no name', () => {
    // ji2022, Table 3, row 11: the name could not be read.
    const unnamed = run().marks.find(({ record }) => record === 'yang2020b/conductivity');
    expect(unnamed?.text).toBe('Yang et al. 2020, not named: 0.53\u00a0mS\u00a0cm⁻¹ at 25\u00a0°C');
  });

  test('leaves out what has no temperature, and says how many', () => {
    const { marks, leftOut } = run();
    // lee2020, Section 4.1: beta-alumina at 0.1 S cm⁻¹, no temperature.
    expect(marks.map(({ record }) => record)).not.toContain('fally1973/conductivity');
    const left = leftOut.reduce((sum, { count }) => sum + count, 0);
    expect(marks.length + left).toBe(conductivities.length);
  });

  test('joins the results for one material of one work', () => {
    const joined = run().lines.map((line) => line.map(({ record }) => record));
    expect(joined).toContainEqual(['zheng2018b/conductivity-80c', 'zheng2018b/conductivity']);
    // ji2022, Section 3: seven points from 80 to −10 °C.
    expect(joined.find(([first]) => first?.startsWith('wen2021/'))).toHaveLength(7);
  });

  // ji2022, Table 2: 4.5 · 10⁻³ at 30 °C, 0.05 at 25 °C and 0.094 mS cm⁻¹ lie below 0.1, another one is 0.1.
  test('counts who misses the requirement near room temperature', () => {
    expect(run().nearRoom).toMatchObject({ at: 1, below: 3 });
  });

  test('hides a class without moving the others', () => {
    const ceramics = run(['ceramic']);
    const place = ({ record, x, y }: { record: string; x: number; y: number }) => [record, x, y];
    const whole = run().marks.map(place);
    for (const mark of ceramics.marks) expect(whole).toContainEqual(place(mark));
    expect(ceramics.reciprocals).toEqual(run().reciprocals);
  });
});
