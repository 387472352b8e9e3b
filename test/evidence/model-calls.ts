import ts from 'typescript';
import { importedModels, modelFinder, parse } from './names.ts';

/** Which functions of models each exported function of a file of models runs, as `sand.sandTime`. */
export function modelCalls(text: string, module: string): Map<string, ReadonlySet<string>> {
  const source = parse(text);
  const functions = source.statements.filter(ts.isFunctionDeclaration);
  const own = functions.map(({ name }) => [name?.text ?? '', `${module}.${name?.text}`] as const);
  const known = new Map([...importedModels(source), ...own]);
  const find = modelFinder(source, known);
  return new Map(
    functions.map((node) => [
      `${module}.${node.name?.text}`,
      node.body ? find(node.body) : new Set(),
    ]),
  );
}

/** A function and all that it runs, directly or not. */
export function reachable(
  start: string,
  calls: ReadonlyMap<string, ReadonlySet<string>>,
): Set<string> {
  const found = new Set([start]);
  for (const one of found) for (const next of calls.get(one) ?? []) found.add(next);
  return found;
}
