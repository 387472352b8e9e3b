import type ts from 'typescript';
import { didYouMean } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { type DocComment, type DocTag, placeIn, tagText } from './doc-comment.ts';
import { docBlocks, docExamples } from './doc-text.ts';

/** The printed units of the models, or words that say that there is none. */
const unit =
  /\b(?:s|m|K|V|kg|Pa|rad|mol)\b|\b[CJS] (?:kg|m|mol)|, J$|Ω|[A-Za-z] ?m[⁻²]|m² s⁻¹|dimensionless|SI|from 0 to 1|at least 1|one of \{@link/;

const needed = {
  returns: 'what it gives, with its unit',
  validity: 'where the equation holds and what must be said of it',
  throws: 'for what it refuses to compute',
  source: 'keys of papers, or “closed form: …”',
  example: 'a line such as “wagnerNumber(1, 1e-3, 1e-6) // 1000”',
} as const;

const otherwise = 'a function that gives nothing to be published is marked @internal';
const bare = `expected a docstring with equation, arguments, validity and source; ${otherwise}`;

interface Fault {
  readonly at?: DocTag;
  readonly message: string;
}

function missingTags(comment: DocComment): Fault[] {
  return Object.entries(needed)
    .filter(([tag]) => !tagText(comment, tag))
    .map(([tag, what]) => ({ message: `no @${tag}: ${what}` }));
}

function missingEquation(comment: DocComment): Fault[] {
  if (docBlocks(comment.text).some(({ kind }) => kind === 'equation')) return [];
  return [{ message: `no equation between $$ in its docstring; ${otherwise}` }];
}

/** By position: an argument that is taken apart has no name of its own. */
function parameterFaults(comment: DocComment, parameters: readonly string[]): Fault[] {
  const tags = comment.tags.filter(({ tag }) => tag === 'param');
  const missing = parameters
    .filter(
      (name, index) => !tags.some((tag) => tag.name === name) && !(name === '' && tags[index]),
    )
    .map((name) => ({ message: `no @param for its argument${name && ` “${name}”`}` }));
  const unknown = tags
    .filter(({ name }, index) => !parameters.includes(name) && parameters[index] !== '')
    .map((at) => ({
      at,
      message: `@param ${at.name}: no argument has this name${didYouMean(at.name, parameters)}`,
    }));
  return [...missing, ...unknown];
}

function unitFaults({ tags }: DocComment): Fault[] {
  return tags
    .filter(({ tag, text }) => ['param', 'returns'].includes(tag) && text && !unit.test(text))
    .map((at) => ({
      at,
      message: `@${at.tag}${at.name && ` ${at.name}`}: expected its unit (such as “L between the electrodes, m”), got "${at.text}"`,
    }));
}

function exampleFaults(comment: DocComment, name: string): Fault[] {
  const at = comment.tags.find(({ tag }) => tag === 'example');
  if (!at?.text) return [];
  const isExample = (line: string) =>
    docExamples(line).some(({ code }) => code.includes(`${name}(`));
  return at.text
    .split('\n')
    .filter((line) => !isExample(line))
    .map((line) => ({
      at,
      message: `@example: expected lines such as “${name}(…) // 1000”, got "${line}"`,
    }));
}

/** What an exported function's docstring lacks, each with its place. */
export function missingParts(
  node: ts.FunctionDeclaration,
  comment: DocComment | undefined,
  parameters: readonly string[],
): Problem[] {
  const source = node.getSourceFile();
  const name = node.name?.text ?? '';
  const here = placeIn(source, (node.name ?? node).getStart());
  const faults: Fault[] = comment?.tags.length
    ? [
        ...missingEquation(comment),
        ...missingTags(comment),
        ...parameterFaults(comment, parameters),
        ...unitFaults(comment),
        ...exampleFaults(comment, name),
      ]
    : [{ message: bare }];
  return faults.map(({ at = here, message }) => ({
    file: source.fileName,
    line: at.line,
    column: at.column,
    message: `“${name}”: ${message}`,
  }));
}
