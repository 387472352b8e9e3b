import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { alignText } from '../lib/marks/align-text.ts';
import { findMarks, type TextMark } from '../lib/marks/find-marks.ts';
import { placeAt, type SourceText } from './source-text.ts';

/** Turns the marks in running text into nodes of their own; text inside links is left alone. */
export function splitMarks(tree: Root, source: SourceText): void {
  visit(tree, (node: Nodes, index, parent) => {
    if (node.type === 'link' || node.type === 'linkReference') return SKIP;
    if (node.type !== 'text' || parent === undefined || index === undefined) return;
    const pieces = splitText(node, source);
    if (pieces.length === 1 && pieces[0] === node) return;
    (parent as Parents & { children: PhrasingContent[] }).children.splice(index, 1, ...pieces);
    return index + pieces.length;
  });
}

function splitText(node: Text, source: SourceText): PhrasingContent[] {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return [node];
  const aligned = alignText(node.value, source.text.slice(start, end));
  const marks = findMarks(node.value, aligned.escaped);
  if (marks.length === 0) return [node];
  const offset = (index: number) => start + aligned.offset(index);
  const pieces: PhrasingContent[] = [];
  let done = 0;
  const pushText = (to: number) => {
    if (to <= done) return;
    const position = span(source, offset(done), offset(to));
    pieces.push({ type: 'text', value: node.value.slice(done, to), position });
  };
  for (const mark of marks) {
    pushText(mark.start);
    const position = span(source, offset(mark.start), offset(mark.end));
    pieces.push({ ...markNode(mark, offset, node.value), position });
    done = mark.end;
  }
  pushText(node.value.length);
  return pieces;
}

function markNode(mark: TextMark, offset: (index: number) => number, text: string) {
  switch (mark.kind) {
    case 'citation': {
      const keys = mark.keys.map(({ name, at }) => ({ name, at: offset(at) }));
      return { type: 'citationMark' as const, keys };
    }
    case 'reference':
      return { type: 'referenceMark' as const, id: mark.id };
    case 'notation':
      return { type: 'notationMark' as const, value: mark.body };
    case 'heading-id':
      return { type: 'headingIdMark' as const, id: mark.id };
    case 'mistake': {
      const value = text.slice(mark.start, mark.end);
      return { type: 'mistakenMark' as const, value, message: mark.message };
    }
  }
}

function span(source: SourceText, start: number, end: number) {
  return {
    start: { ...placeAt(source, start), offset: start },
    end: { ...placeAt(source, end), offset: end },
  };
}
