import ts from 'typescript';
import { importedModels, modelFinder, nodesIn, parse } from './names.ts';

/** Functions of models, as `sand.sandTime`, for which a file of tests shows something. */
export interface Evidence {
  /** Run by a property of fast-check. */
  readonly properties: ReadonlySet<string>;
  /** Refused with a RangeError whose message is given. */
  readonly refusals: ReadonlySet<string>;
  /** Run by a test, by the test's title. */
  readonly titles: ReadonlyMap<string, ReadonlySet<string>>;
}

/** `fc.property(…)`, `it(…)`, `it.each(…)(…)`: the words of what is called. */
function calleeOf({ expression }: ts.CallExpression): string {
  const callee = ts.isCallExpression(expression) ? expression.expression : expression;
  return callee.getText();
}

function isRefusal(call: ts.CallExpression): boolean {
  const [error] = call.arguments;
  return (
    ts.isPropertyAccessExpression(call.expression) &&
    call.expression.name.text === 'toThrow' &&
    error !== undefined &&
    ts.isNewExpression(error) &&
    error.expression.getText() === 'RangeError'
  );
}

/** The rows of the `it.each(rows)(title, test)` around a node. */
function rowsAround(node: ts.Node): ts.Node[] {
  const rows: ts.Node[] = [];
  for (let around = node.parent; around; around = around.parent) {
    if (!ts.isCallExpression(around) || !ts.isCallExpression(around.expression)) continue;
    if (/\.(?:each|for)$/.test(around.expression.expression.getText())) {
      rows.push(...around.expression.arguments);
    }
  }
  return rows;
}

/** What `expect` was given; if that is a parameter of the test, what the rows give for it. */
function refused(call: ts.CallExpression, find: (node: ts.Node) => Set<string>): string[] {
  const expectation = nodesIn(call.expression).find(
    (node) => ts.isCallExpression(node) && node.expression.getText() === 'expect',
  );
  const direct = expectation ? [...find(expectation)] : [];
  return direct.length > 0 ? direct : rowsAround(call).flatMap((rows) => [...find(rows)]);
}

function titleOf(call: ts.CallExpression): string {
  const [title] = call.arguments;
  return title && ts.isStringLiteralLike(title) ? title.text : '';
}

/** Reads what a file of tests shows, from its syntax alone. */
export function readEvidence(text: string): Evidence {
  const source = parse(text);
  const find = modelFinder(source, importedModels(source));
  const calls = nodesIn(source).filter(ts.isCallExpression);
  const properties = calls.filter((call) => /^fc\.(?:asyncP|p)roperty$/.test(calleeOf(call)));
  const tests = calls.filter((call) => /^(?:it|test)(?:\.\w+)?$/.test(calleeOf(call)));
  return {
    properties: new Set(properties.flatMap((call) => [...find(call)])),
    refusals: new Set(calls.filter(isRefusal).flatMap((call) => refused(call, find))),
    titles: new Map(tests.map((call) => [titleOf(call), find(call)])),
  };
}

export function merge(all: readonly Evidence[]): Evidence {
  return {
    properties: new Set(all.flatMap(({ properties }) => [...properties])),
    refusals: new Set(all.flatMap(({ refusals }) => [...refusals])),
    titles: new Map(all.flatMap(({ titles }) => [...titles])),
  };
}
