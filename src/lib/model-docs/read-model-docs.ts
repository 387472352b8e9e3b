import ts from 'typescript';
import { type DocComment, docComment, placeIn, tagText } from './doc-comment.ts';
import { docBlocks, docExamples, referenceIn, unwrapped } from './doc-text.ts';
import { missingParts } from './missing-parts.ts';
import type { DocQuantity, FunctionDocs, InterfaceDocs, ModelDocs } from './model-docs.ts';

function isExported(node: ts.Statement): boolean {
  return ts.canHaveModifiers(node)
    ? (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    : false;
}

/** Empty for an argument that is taken apart where it comes in. */
function parameterNames(node: ts.FunctionDeclaration): string[] {
  return node.parameters.map(({ name }) => (ts.isIdentifier(name) ? name.text : ''));
}

function quantity(name: string, text: string, optional: boolean): DocQuantity {
  const reference = referenceIn(text);
  return { name, text: unwrapped(text), optional, ...(reference && { reference }) };
}

function functionDocs(node: ts.FunctionDeclaration, comment: DocComment): FunctionDocs {
  const [first, ...rest] = docBlocks(comment.text);
  const tags = comment.tags.filter(({ tag }) => tag === 'param');
  const part = (name: string) => unwrapped(tagText(comment, name));
  return {
    name: node.name?.text ?? '',
    place: placeIn(node.getSourceFile(), (node.name ?? node).getStart()),
    summary: first?.kind === 'text' ? first.text : '',
    body: first?.kind === 'text' ? rest : docBlocks(comment.text),
    parameters: tags.map(({ name, text }, index) => {
      const parameter = node.parameters[index];
      return quantity(name, text, Boolean(parameter?.questionToken ?? parameter?.initializer));
    }),
    returns: part('returns'),
    validity: part('validity'),
    throws: part('throws'),
    source: part('source'),
    examples: docExamples(tagText(comment, 'example')),
  };
}

function fieldsOf(node: ts.InterfaceDeclaration | ts.TypeAliasDeclaration): DocQuantity[] {
  const members: readonly ts.TypeElement[] = ts.isInterfaceDeclaration(node) ? node.members : [];
  return members
    .filter(ts.isPropertySignature)
    .map((field) =>
      quantity(field.name.getText(), docComment(field)?.text ?? '', Boolean(field.questionToken)),
    );
}

function interfaceDocs(node: ts.InterfaceDeclaration | ts.TypeAliasDeclaration): InterfaceDocs {
  const summary = unwrapped(docComment(node)?.text ?? '');
  return { name: node.name.text, summary, fields: fieldsOf(node) };
}

function isInternal(comment: DocComment | undefined): boolean {
  return Boolean(comment?.tags.some(({ tag }) => tag === 'internal'));
}

/** `src/lib/models/sand.ts` → `sand`; all files of a folder are one module. */
function moduleOf(file: string): string {
  return file.replace(/^.*lib\/models\//, '').replace(/\/.*$|\.ts$/, '');
}

/**
 * What a file of models says of its exported functions and types, read by the compiler's own parser.
 *
 * @param file as problems name it: `src/lib/models/sand.ts`
 */
export function readModelDocs(text: string, file: string): ModelDocs {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const exported = source.statements.filter(isExported);
  const published = exported.filter(ts.isFunctionDeclaration).flatMap((node) => {
    const comment = docComment(node);
    return isInternal(comment) ? [] : [{ node, comment }];
  });
  return {
    file,
    module: moduleOf(file),
    functions: published.flatMap(({ node, comment }) =>
      comment ? [functionDocs(node, comment)] : [],
    ),
    interfaces: exported
      .filter((node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
      .map(interfaceDocs),
    problems: published.flatMap(({ node, comment }) =>
      missingParts(node, comment, parameterNames(node)),
    ),
  };
}
