import ts from 'typescript';

export function parse(text: string): ts.SourceFile {
  return ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
}

/** All nodes below a node, itself first. */
export function nodesIn(node: ts.Node): ts.Node[] {
  const found = [node];
  for (const one of found) ts.forEachChild(one, (child) => void found.push(child));
  return found;
}

/** Names of `src/lib/models` that a file imports, as `sand.sandTime`, by the name they have in it. */
export function importedModels(source: ts.SourceFile): Map<string, string> {
  const imports = source.statements.filter(ts.isImportDeclaration).flatMap((statement) => {
    const from = (statement.moduleSpecifier as ts.StringLiteral).text;
    const module = /(?:models|^\.\.?)\/(?:[\w-]+\/)*([\w-]+)\.ts$/.exec(from)?.[1];
    const bindings = statement.importClause?.namedBindings;
    if (!module || !bindings || !ts.isNamedImports(bindings)) return [];
    return bindings.elements.map(
      ({ name, propertyName }) => [name.text, `${module}.${(propertyName ?? name).text}`] as const,
    );
  });
  return new Map(imports);
}

/** What a file declares, and the part of the file in which the name means it. */
interface Declaration {
  readonly name: string;
  readonly scope: ts.Node;
  /** Where its value is written. */
  readonly value: ts.Node;
}

function scopeOf(node: ts.Node): ts.Node {
  let scope = node.parent;
  while (!ts.isBlock(scope) && !ts.isSourceFile(scope) && !ts.isForOfStatement(scope)) {
    scope = scope.parent;
  }
  return scope;
}

/** The values of a loop's variable are those of what it runs over. */
function valueIn(node: ts.Node): ts.Node {
  const loop = node.parent.parent;
  return ts.isVariableDeclaration(node) && ts.isForOfStatement(loop) ? loop.expression : node;
}

function declarations(source: ts.SourceFile): Declaration[] {
  return nodesIn(source).flatMap((node) => {
    const isDeclaration = ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node);
    if (!isDeclaration || !node.name || !ts.isIdentifier(node.name)) return [];
    return [{ name: node.name.text, scope: scopeOf(node), value: valueIn(node) }];
  });
}

function isWithin(node: ts.Node, around: ts.Node): boolean {
  return node.pos >= around.pos && node.end <= around.end;
}

/** Finds the functions of models that a piece of a file runs, also by way of what the file declares itself. */
export function modelFinder(source: ts.SourceFile, known: ReadonlyMap<string, string>) {
  const declared = declarations(source);
  const namesIn = (node: ts.Node, seen: Set<ts.Node>): string[] =>
    nodesIn(node)
      .filter(ts.isIdentifier)
      .flatMap((identifier) => {
        const model = known.get(identifier.text);
        if (model !== undefined) return [model];
        return declared
          .filter(({ name, scope }) => name === identifier.text && isWithin(identifier, scope))
          .flatMap(({ value }) => {
            if (seen.has(value)) return [];
            seen.add(value);
            return namesIn(value, seen);
          });
      });
  return (node: ts.Node): Set<string> => new Set(namesIn(node, new Set()));
}
