import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = 'src/lib/models';
/** What the models stand on; their functions compute nothing that could be published. */
const groundwork = [
  'constants.ts',
  'domain.ts',
  'electrolyte.ts',
  'outcome.ts',
  'complex.ts',
  'stack-design.ts',
  'diffusion-matrix.ts',
  'transport-cell.ts',
  'transport-solver.ts',
];
const files = readdirSync(folder).filter((name) => !groundwork.includes(name));

interface Documented {
  readonly file: string;
  readonly name: string;
  readonly comment: string;
  readonly parameters: readonly string[];
}

/** Each exported function with the comment above it. */
function documented(file: string): Documented[] {
  const text = readFileSync(join(folder, file), 'utf8');
  return [
    ...text.matchAll(/((?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?)export function (\w+)\(([^)]*)\)/g),
  ].map(([, comment = '', name = '', parameters = '']) => ({
    file,
    name,
    comment: comment.replace(/^\s*\/?\*+\/? ?/gm, ''),
    parameters: [...parameters.matchAll(/(\w+)\??:/g)].map(([, parameter]) => parameter ?? ''),
  }));
}

const models = files.flatMap(documented);
const tag = (comment: string, name: string) =>
  new RegExp(`^@${name}\\s+([\\s\\S]*?)(?=^@|$(?![\\s\\S]))`, 'm').exec(comment)?.[1]?.trim() ?? '';

const units =
  /\b(?:s|m|K|V|kg|Pa|rad|mol)\b|\b[CJS] (?:kg|m|mol)|, J$|Ω|[A-Za-z] ?m[⁻²]|m² s⁻¹|dimensionless|SI|from 0 to 1|at least 1|one of \{@link/;

describe.each(models)('the docstring of $name in $file', ({ name, file, comment, parameters }) => {
  it('gives equation, validity, errors and source', () => {
    expect(comment, 'an equation between $$').toMatch(/\$\$[\s\S]+\$\$/);
    for (const needed of ['validity', 'throws', 'source']) {
      expect(tag(comment, needed), `@${needed}`).not.toBe('');
    }
  });

  it('names papers of the handbook, or says how the equation is derived', () => {
    const source = tag(comment, 'source');
    if (source.startsWith('closed form: ')) return;
    for (const key of source.split(', ')) {
      expect(existsSync(`src/content/papers/${key}.mdx`), key).toBe(true);
    }
  });

  it('gives a unit for each argument and for the result', () => {
    for (const parameter of parameters) {
      const line = new RegExp(`^@param ${parameter} (.*)$`, 'm').exec(comment)?.[1] ?? '';
      expect(line, `@param ${parameter}`).toMatch(units);
    }
    expect(tag(comment, 'returns'), '@returns').toMatch(units);
  });

  it('has an example that comes out as it says', async () => {
    const module: Record<string, unknown> = await import(`../../../${folder}/${file}`);
    const examples = [...tag(comment, 'example').matchAll(/^(.+) \/\/ (\S+)$/gm)];
    expect(examples.length).toBeGreaterThan(0);
    for (const [, code = '', expected = ''] of examples) {
      expect(code).toContain(`${name}(`);
      const run = new Function(...Object.keys(module), `return ${code}`);
      const result: unknown = run(...Object.values(module));
      const digits = expected.replace(/e.*$|^-?0\.0*|^-|\./g, '').length;
      expect(Number(result).toPrecision(digits)).toBe(Number(expected).toPrecision(digits));
    }
  });
});
