import { describe, expect, it } from 'vitest';
import { auditClaim } from '../../../src/lib/audit/audit-claim.ts';
import { type Claim, claimSchema } from '../../../src/lib/audit/claim-schema.ts';
import { lookUpFor } from '../../../src/lib/audit/claim-values.ts';

const values = { papers: new Map(), sets: new Map(), worked: new Map() };

function claim(fields: Record<string, unknown>): Claim {
  const head = { label: 'A number', review: 'lee2020', at: 'Section 3' };
  return claimSchema.parse({ ...head, ...fields });
}

function audit(fields: Record<string, unknown>, others: Record<string, Claim> = {}) {
  const one = claim(fields);
  const claims = new Map([['one', one], ...Object.entries(others)]);
  return auditClaim('one', one, lookUpFor({ claims, values }));
}

/** 62 at% leave 38 at% of the whole; 27 at% are printed (lee2020, Section 3.1.1). */
const share = {
  printed: '27 at%',
  kind: 'amount-fraction',
  how: 'What the other share leaves.',
  model: 'remainder',
  inputs: { first: '62 at%' },
  digits: 2,
};
const finding = { printed: '27 at%', recomputed: '38 at%', reason: 'A third species.' };

describe('a claim that a model checks', () => {
  it('disagrees if somebody has found so, and says what was recomputed from what', () => {
    const acknowledged = { ...finding, verdict: 'disagrees' };
    expect(audit({ ...share, acknowledged }).audited).toMatchObject({
      verdict: 'disagrees',
      recomputed: { text: '38\u00a0at%', inputs: { first: '62\u00a0at%' } },
    });
  });

  it('has no verdict while nobody has acknowledged the mismatch', () => {
    const { audited, faults } = audit(share);
    expect(audited).toBeUndefined();
    expect(faults).toHaveLength(1);
  });

  it('agrees without anybody’s finding', () => {
    const { audited } = audit({ ...share, printed: '38 at%' });
    expect(audited?.verdict).toBe('agrees');
  });

  it('is one of rounding within one unit of the last digit only', () => {
    const acknowledged = { ...finding, verdict: 'rounding' };
    const near = { ...share, printed: '37 at%' };
    expect(
      audit({ ...near, acknowledged: { ...acknowledged, printed: '37 at%' } }).audited?.verdict,
    ).toBe('rounding');
    expect(audit({ ...share, acknowledged }).faults.map(({ path }) => path.join('.'))).toEqual([
      'acknowledged.verdict',
    ]);
  });
});

describe('an acknowledgement', () => {
  const acknowledged = { ...finding, verdict: 'disagrees' };
  const lapsed = (fields: Record<string, unknown>) =>
    audit({ ...share, acknowledged, ...fields }).faults.map(({ message }) => message.slice(0, 7));

  it('lapses when the printed number changes', () => {
    expect(lapsed({ printed: '28 at%' })).toEqual(['lapsed:']);
  });

  it('lapses when the recomputed number changes', () => {
    expect(lapsed({ inputs: { first: '61 at%' } })).toEqual(['lapsed:']);
  });

  it('lapses when a digit is added to the printed number', () => {
    expect(lapsed({ printed: '27.0 at%' })).toEqual(['lapsed:']);
  });

  it('stands however the same numbers are written', () => {
    const same = { ...acknowledged, printed: '27 at%', recomputed: '38.0 at%' };
    expect(audit({ ...share, acknowledged: same }).faults).toEqual([]);
  });
});

describe('a claim that another printed number checks', () => {
  const life = { printed: '800 h', kind: 'duration' };

  it('agrees in whatever unit the other is printed', () => {
    const against = { value: '33.3333 d', at: 'Table 1' };
    expect(audit({ ...life, against }).audited?.verdict).toBe('agrees');
  });

  it('counts the zeros of both', () => {
    const against = { value: '801 h', at: 'Table 1' };
    expect(audit({ ...life, against }).audited).toBeUndefined();
  });

  it('finds the printed number of another claim', () => {
    const other = claim({ printed: '> 800 h', kind: 'duration', cannotBeChecked: 'Measured.' });
    const against = { value: 'claims/other', at: 'Table 1' };
    expect(audit({ ...life, against }, { other }).audited).toMatchObject({
      verdict: 'agrees',
      recomputed: { text: '>\u00a0800\u00a0h' },
    });
  });
});

describe('a claim that cannot be checked', () => {
  it('may still have consequences, computed from what is printed', () => {
    const implies = [
      { label: 'Rest', model: 'remainder', inputs: { first: 'claims/one' }, unit: '%', digits: 2 },
    ];
    const found = audit({ printed: '88 %', kind: 'efficiency', cannotBeChecked: 'x', implies });
    expect(found.audited).toMatchObject({
      verdict: 'cannot be checked',
      implications: [{ label: 'Rest', text: '12\u00a0%', inputs: { first: '88\u00a0%' } }],
    });
    expect(found.audited?.recomputed).toBeUndefined();
  });
});
