import ts from 'typescript';

/** One change of one place of a source file. */
export interface Mutant {
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly original: string;
  readonly replacement: string;
}

const operators: Readonly<Record<string, string>> = {
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '**': '*',
  '%': '*',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '+=': '-=',
  '-=': '+=',
  '*=': '/=',
  '/=': '*=',
};

const prefixes = new Map([
  [ts.SyntaxKind.MinusToken, ''],
  [ts.SyntaxKind.ExclamationToken, ''],
]);

type Change = Pick<Mutant, 'start' | 'end' | 'replacement'>;

function changeOf(node: ts.Node, file: ts.SourceFile): Change | undefined {
  if (ts.isNumericLiteral(node)) {
    const replacement = Number(node.text) === 0 ? '1' : `(2 * ${node.getText(file)})`;
    return { start: node.getStart(file), end: node.end, replacement };
  }
  if (ts.isBinaryExpression(node)) {
    const token = node.operatorToken;
    const replacement = operators[token.getText(file)];
    if (replacement !== undefined) {
      return { start: token.getStart(file), end: token.end, replacement };
    }
  }
  if (ts.isPrefixUnaryExpression(node) && prefixes.has(node.operator)) {
    return { start: node.getStart(file), end: node.operand.getStart(file), replacement: '' };
  }
  return undefined;
}

/** A counter that runs the other way. */
function turnedCounter(node: ts.Node, file: ts.SourceFile): Change | undefined {
  if (!(ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node))) return undefined;
  const text = node.getText(file);
  const sign = /^(\+\+|--)|(\+\+|--)$/.exec(text)?.[0];
  if (sign === undefined) return undefined;
  const start = ts.isPostfixUnaryExpression(node) ? node.end - 2 : node.getStart(file);
  return { start, end: start + 2, replacement: sign === '++' ? '--' : '++' };
}

/** Every numeric literal, sign, operator and counter of a source file, each changed on its own. */
export function findMutants(source: string): Mutant[] {
  const file = ts.createSourceFile('model.ts', source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    const change = changeOf(node, file) ?? turnedCounter(node, file);
    if (change) {
      const { line, character } = file.getLineAndCharacterOfPosition(change.start);
      const original = source.slice(change.start, change.end);
      mutants.push({ ...change, original, line: line + 1, column: character + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return mutants;
}

export function mutate(source: string, { start, end, replacement }: Mutant): string {
  return source.slice(0, start) + replacement + source.slice(end);
}
