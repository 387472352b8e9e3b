import { describe, expect, it } from 'vitest';
import { claimRow } from '../../../src/lib/audit/claim-row.ts';
import { auditCsv, auditJson } from '../../../src/lib/audit/exports.ts';
import { summarise } from '../../../src/lib/audit/summary.ts';
import { formatProblem } from '../../../src/lib/problems/problem.ts';
import { loadAudit } from '../../../src/loading/claims-fs.ts';

const { claims, problems } = await loadAudit('src/content');
const byId = new Map(claims.map((one) => [one.id, one]));
const rows = claims.map(claimRow);

function found(id: string) {
  const one = byId.get(id);
  if (!one) throw new Error(`no claim ${id}`);
  return { verdict: one.verdict, text: one.recomputed?.text.replaceAll('\u00a0', ' ') };
}

describe('the audit of the reviews', () => {
  it('has no problem', () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  it('holds more than a hundred claims, some of each review with each main verdict', () => {
    expect(claims.length).toBeGreaterThan(100);
    for (const { verdict, counts } of summarise(claims)) {
      if (verdict === 'rounding') continue;
      expect(counts.lee2020, verdict).toBeGreaterThan(0);
      expect(counts.ji2022, verdict).toBeGreaterThan(0);
    }
  });

  it('gives every mismatch and every number that cannot be checked a reason', () => {
    const unexplained = rows.filter(({ verdict, reason }) => verdict !== 'agrees' && !reason);
    expect(unexplained).toEqual([]);
  });

  // By hand with F = 96485.33 C/mol and RT/F = 25.6926 mV: F·3.6⁻¹/22.990, 2F·3.6⁻¹/32.06, exp(2·(−0.13 V)·F/RT), …
  it.each([
    ['lee-sodium-capacity', 'agrees', '1165.8 mA h g⁻¹'],
    ['lee-lithium-capacity', 'agrees', '3861.9 mA h g⁻¹'],
    ['lee-sulfur-capacity', 'input differs', '1672.0 mA h g⁻¹'],
    ['lee-sulfur-capacity-hot', 'agrees', '557.3 mA h g⁻¹'],
    ['lee-oxygen-energy', 'input differs', '1103 W h kg⁻¹'],
    ['lee-table-2-potassium-lithium', 'agrees', '0.0138'],
    ['lee-table-2-barium-lithium', 'disagrees', '4.03 × 10⁻⁵'],
    ['lee-table-2-samarium-sodium', 'disagrees', '0.0968'],
    ['lee-caesium-potential', 'input differs', '−3.107 V'],
    ['lee-tin-vapour-decay', 'agrees', '0.1060 % cycle⁻¹'],
    ['lee-atomic-weight-ratio', 'disagrees', '3.31'],
    ['lee-nmr-inorganic-without-fec', 'disagrees', '38 at%'],
    ['ji-carbonate-conductivity', 'agrees', '0.05 mS cm⁻¹'],
    ['ji-microtube-conductivity', 'disagrees', '6.93 × 10⁻⁴ S cm⁻¹'],
  ])('finds of %s: %s, %s', (id, verdict, text) => {
    expect(found(id)).toEqual({ verdict, text });
  });

  // 0.977²⁵⁰ = 0.0030, 3500 h · 0.5 mA cm⁻²/2 = 875 mA h cm⁻², 2 · 40 · 10/2 = 400 h
  it.each([
    ['lee-concentrated-efficiency', '0.30 %'],
    ['lee-tin-oxide-graphene-life', '875 mA h cm⁻²'],
    ['lee-ktfsi-cycles', '400 h'],
    ['ji-poss-conductivity', '1.1 V'],
  ])('computes what %s implies: %s', (id, text) => {
    const texts = byId.get(id)?.implications.map((one) => one.text.replaceAll('\u00a0', ' '));
    expect(texts).toContain(text);
  });
});

describe('the summary', () => {
  it('counts every claim once', () => {
    const total = summarise(claims).reduce((sum, row) => sum + row.total, 0);
    expect(total).toBe(claims.length);
  });
});

describe('the files', () => {
  it('hold every claim on a line of its own, in plain spaces', () => {
    const csv = auditCsv(rows);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(claims.length + 1);
    expect(csv).not.toContain('\u00a0');
    expect(csv).toMatch(
      /^lee-sodium-capacity,lee2020,Section 1,[^,]+,1166 mA h g⁻¹,,1165\.8 mA h g⁻¹/m,
    );
  });

  it('hold what the page shows, with the address of each claim', () => {
    const { claims: all } = JSON.parse(auditJson(rows, 'https://example.org/audit/'));
    expect(all).toHaveLength(claims.length);
    expect(all.find(({ id }: { id: string }) => id === 'lee-melting-point')).toMatchObject({
      url: 'https://example.org/audit/#claim-lee-melting-point',
      printed: '98 °C',
      recomputed: '97.85 °C',
      comparedWith: { text: '371 K', at: 'Table 1', review: 'lee2020' },
      verdict: 'agrees',
    });
  });
});
