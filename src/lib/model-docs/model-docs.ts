import type { Problem } from '../problems/problem.ts';

/** A piece of a docstring: a paragraph, or what stands between two `$$`. */
export type DocBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'equation'; readonly tex: string };

/** An argument, a result or a field of an interface, with what the docstring says of it. */
export interface DocQuantity {
  readonly name: string;
  readonly text: string;
  readonly optional: boolean;
  /** The interface that the text refers to by `{@link …}`. */
  readonly reference?: string;
}

/** One line of code and what it gives: `wagnerNumber(1, 1e-3, 1e-6)` and `1000`. */
export interface DocExample {
  readonly code: string;
  readonly result: string;
}

/** What an exported function of a model says of itself. */
export interface FunctionDocs {
  readonly name: string;
  /** Of its name in the file. */
  readonly place: { readonly line: number; readonly column: number };
  /** What it gives, in a sentence. */
  readonly summary: string;
  /** What stands below the summary, in order. */
  readonly body: readonly DocBlock[];
  readonly parameters: readonly DocQuantity[];
  readonly returns: string;
  readonly validity: string;
  readonly throws: string;
  /** As written: `brissot1999, rosso2006`, or `closed form: …`. */
  readonly source: string;
  readonly examples: readonly DocExample[];
}

export interface InterfaceDocs {
  readonly name: string;
  readonly summary: string;
  readonly fields: readonly DocQuantity[];
}

/** A file of `src/lib/models` as its docstrings describe it. */
export interface ModelDocs {
  /** `src/lib/models/sand.ts`. */
  readonly file: string;
  /** The file's name, or that of the folder it stands in: `sand`. */
  readonly module: string;
  readonly functions: readonly FunctionDocs[];
  readonly interfaces: readonly InterfaceDocs[];
  readonly problems: readonly Problem[];
}
