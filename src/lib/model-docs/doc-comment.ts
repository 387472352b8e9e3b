import ts from 'typescript';

interface Place {
  readonly line: number;
  readonly column: number;
}

export interface DocTag extends Place {
  readonly tag: string;
  /** Of `@param`: the argument's name. */
  readonly name: string;
  /** As written, but for the stars; empty lines and line breaks are kept. */
  readonly text: string;
}

/** The comment above a declaration, taken apart by the compiler's own reader. */
export interface DocComment {
  readonly text: string;
  readonly tags: readonly DocTag[];
}

export function placeIn(source: ts.SourceFile, offset: number): Place {
  const { line, character } = source.getLineAndCharacterOfPosition(offset);
  return { line: line + 1, column: character + 1 };
}

function nameOf(tag: ts.JSDocTag): string {
  return ts.isJSDocParameterTag(tag) ? tag.name.getText() : '';
}

/** The last one, which is the one that the compiler goes by. */
export function docComment(node: ts.Node): DocComment | undefined {
  const comment = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).at(-1);
  if (!comment) return undefined;
  const source = node.getSourceFile();
  const tags = (comment.tags ?? []).map((tag) => ({
    tag: tag.tagName.text,
    name: nameOf(tag),
    text: ts.getTextOfJSDocComment(tag.comment)?.trim() ?? '',
    ...placeIn(source, tag.getStart()),
  }));
  return { text: ts.getTextOfJSDocComment(comment.comment)?.trim() ?? '', tags };
}

/** The text of a tag; empty if there is none. */
export function tagText({ tags }: DocComment, name: string): string {
  return tags.find(({ tag }) => tag === name)?.text ?? '';
}
