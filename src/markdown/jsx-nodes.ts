import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
import type {
  MdxJsxAttribute,
  MdxJsxExpressionAttribute,
  MdxJsxFlowElement,
} from 'mdast-util-mdx-jsx';
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm';

/** `import NAME from 'FROM'`, or `import { NAME } from 'FROM'`; MDX reads the tree, not the text. */
export function importNode(name: string, from: string, isNamed = false): MdxjsEsm {
  const local = { type: 'Identifier' as const, name };
  const specifier = isNamed
    ? { type: 'ImportSpecifier' as const, local, imported: local }
    : { type: 'ImportDefaultSpecifier' as const, local };
  return {
    type: 'mdxjsEsm',
    value: '',
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [
          {
            type: 'ImportDeclaration',
            specifiers: [specifier],
            source: { type: 'Literal', value: from, raw: JSON.stringify(from) },
            attributes: [],
          },
        ],
      },
    },
  };
}

type Attribute = MdxJsxAttribute | MdxJsxExpressionAttribute;

/** `<NAME …>children</NAME>` in lines of its own. */
export function jsxElement(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  children: readonly RootContent[],
  spread?: MdxJsxExpressionAttribute,
): MdxJsxFlowElement {
  const named = Object.entries(attributes).map(
    ([key, value]): Attribute => ({ type: 'mdxJsxAttribute', name: key, value }),
  );
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: spread ? [...named, spread] : named,
    children: [...children] as (BlockContent | DefinitionContent)[],
  };
}

/** `{...CALLEE('ARGUMENT')}` */
export function spreadCall(callee: string, argument: string): MdxJsxExpressionAttribute {
  const literal = { type: 'Literal' as const, value: argument, raw: JSON.stringify(argument) };
  const call = {
    type: 'CallExpression' as const,
    callee: { type: 'Identifier' as const, name: callee },
    arguments: [literal],
    optional: false,
  };
  const object = {
    type: 'ObjectExpression' as const,
    properties: [{ type: 'SpreadElement' as const, argument: call }],
  };
  return {
    type: 'mdxJsxExpressionAttribute',
    value: '',
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        body: [{ type: 'ExpressionStatement', expression: object }],
      },
    },
  };
}

/** A caption's content without the paragraph that Markdown puts around a single one. */
export function unwrapped(children: readonly RootContent[]): readonly RootContent[] {
  const [only] = children;
  return children.length === 1 && only?.type === 'paragraph'
    ? (only.children as PhrasingContent[])
    : children;
}
