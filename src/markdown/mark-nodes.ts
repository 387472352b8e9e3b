import type { Literal, Node, Parent, RootContent } from 'mdast';
import type {} from 'mdast-util-math';
import type {} from 'mdast-util-mdx';
import type {} from 'mdast-util-to-hast';
import type { Named } from '../lib/marks/find-marks.ts';

/** `[@a; @b]` */
export interface CitationMark extends Node {
  type: 'citationMark';
  /** Keys with their offsets in the source. */
  keys: readonly Named[];
}

/** `@fig-x` */
interface ReferenceMark extends Node {
  type: 'referenceMark';
  id: string;
}

/** `[=Na2S6]` */
interface NotationMark extends Literal {
  type: 'notationMark';
}

/** `[#sec-x]` at the end of a heading. */
export interface HeadingIdMark extends Node {
  type: 'headingIdMark';
  id: string;
}

/** Something that looks like a mark and is none. */
interface MistakenMark extends Literal {
  type: 'mistakenMark';
  message: string;
}

/** An element of the page that Markdown has no mark for. */
export interface HtmlElement extends Parent {
  type: 'htmlElement';
  children: RootContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citationMark: CitationMark;
    referenceMark: ReferenceMark;
    notationMark: NotationMark;
    headingIdMark: HeadingIdMark;
    mistakenMark: MistakenMark;
    htmlElement: HtmlElement;
  }
  interface RootContentMap {
    citationMark: CitationMark;
    referenceMark: ReferenceMark;
    notationMark: NotationMark;
    headingIdMark: HeadingIdMark;
    mistakenMark: MistakenMark;
    htmlElement: HtmlElement;
  }
}
