import { dirname, relative, resolve } from 'node:path';
import type { Root } from 'mdast';
import { importNode } from './jsx-nodes.ts';

interface Import {
  readonly from: string;
  readonly isNamed: boolean;
}

/** The import lines that a page needs and its author does not write. */
export class Imports {
  readonly #wanted = new Map<string, Import>();

  /** @param from below `src/components` */
  add(name: string, from: string, isNamed = false): void {
    this.#wanted.set(name, { from, isNamed });
  }

  /** Puts them before everything else; `path` is where the page stands. */
  writeTo(tree: Root, path: string): void {
    const nodes = [...this.#wanted].map(([name, { from, isNamed }]) => {
      const target = relative(dirname(resolve(path)), resolve('src/components', from));
      return importNode(name, `./${target.replaceAll('\\', '/')}`, isNamed);
    });
    tree.children.unshift(...nodes);
  }
}
