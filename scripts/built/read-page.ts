import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** One address that a built page points to. */
export interface Link {
  readonly url: string;
  /** The browser fetches it when it shows the page, unlike a link that is followed by a click. */
  readonly isLoaded: boolean;
  readonly line: number;
  readonly column: number;
}

export interface BuiltPage {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly Link[];
}

const LOADING_RELATIONS =
  /^(stylesheet|icon|shortcut icon|preload|modulepreload|manifest|apple-touch-icon)$/;
const LOADING_ATTRIBUTES = new Set([
  'src',
  'srcset',
  'poster',
  'data',
  'component-url',
  'renderer-url',
]);
const FOLLOWED_ATTRIBUTES = new Set(['href', 'xlink:href', 'action', 'formaction', 'cite']);

/** The ids and links of a page as the browser gets them: those of components and of plugins are there too. */
export function readBuiltPage(html: string): BuiltPage {
  const ids = new Set<string>();
  const links: Link[] = [];
  for (const element of elementsOf(parse(html, { sourceCodeLocationInfo: true }))) {
    for (const { name, value } of element.attrs) {
      if (name === 'id') ids.add(value);
      links.push(...linksOf(element, name, value));
    }
  }
  return { ids, links };
}

function* elementsOf(node: Node): Generator<Element> {
  if ('attrs' in node) yield node;
  if ('content' in node) yield* elementsOf(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

function linksOf(element: Element, name: string, value: string): Link[] {
  const place = element.sourceCodeLocation?.attrs?.[name] ?? element.sourceCodeLocation;
  const isLoaded = LOADING_ATTRIBUTES.has(name) || loadsItsHref(element);
  return addressesIn(name, value).map((url) => ({
    url,
    isLoaded,
    line: place?.startLine ?? 1,
    column: place?.startCol ?? 1,
  }));
}

function loadsItsHref({ tagName, attrs }: Element): boolean {
  if (tagName === 'use' || tagName === 'image') return true;
  const relation = attrs.find(({ name }) => name === 'rel')?.value ?? '';
  return tagName === 'link' && LOADING_RELATIONS.test(relation);
}

function addressesIn(name: string, value: string): string[] {
  if (name === 'srcset') return value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');
  if (LOADING_ATTRIBUTES.has(name) || FOLLOWED_ATTRIBUTES.has(name)) return [value.trim()];
  return [...value.matchAll(/url\((['"]?)(.*?)\1\)/g)].map((match) => match[2] ?? '');
}
