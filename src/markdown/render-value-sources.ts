import type { RootContent } from 'mdast';
import { shortReference } from '../lib/citations/reference.ts';
import type { BoundValue, Provenance } from '../lib/data/bound-value.ts';
import { inputName } from '../lib/data/input-name.ts';
import { pagePath, recordAnchor } from '../lib/site/paths.ts';
import { html } from './html.ts';
import type { RenderContext } from './render-context.ts';
import { printed, valueId } from './render-values.ts';

type Piece = RootContent | string;

/** Where every bound number of the page comes from: folded away, and shown as preview of the number. */
export function valueSources(values: readonly BoundValue[], context: RenderContext): RootContent[] {
  if (values.length === 0) return [];
  const entries = values.map((value) =>
    html('li', { id: valueId(value) }, [...printed(value.text), ': ', ...source(value, context)]),
  );
  return [
    html('details', { className: ['value-sources'] }, [
      html('summary', {}, ['Where the numbers of this page come from']),
      html('ul', {}, entries),
    ]),
  ];
}

function source({ provenance }: BoundValue, context: RenderContext): Piece[] {
  switch (provenance.kind) {
    case 'record': {
      const anchor = `#${recordAnchor(provenance.record)}`;
      const from = provenance.source;
      const reported = [paperLink(provenance.paper, context, anchor)];
      const isSecondHand = 'via' in from && from.via !== provenance.paper;
      return isSecondHand
        ? [...reported, ', read in ', ...readIn(from, context), '.']
        : [...reported, 'at' in from ? `, ${from.at}.` : '.'];
    }
    case 'dataset':
      return [
        provenance.label,
        '; ',
        ...readIn(provenance.source, context),
        '.',
        ...note(provenance),
      ];
    case 'model':
      return [
        `${provenance.label}; computed with the model “${provenance.model}” from ${inputs(provenance)}.`,
        ...note(provenance),
      ];
  }
}

type Source = Extract<Provenance, { kind: 'dataset' }>['source'];

function readIn(source: Source, context: RenderContext): Piece[] {
  if ('illustrative' in source) return [`chosen for illustration: ${source.illustrative}`];
  return [paperLink(source.via, context), `, ${source.at}`];
}

/** A link to the paper's page; a reference work is named only. */
function paperLink(key: string, { index, link }: RenderContext, anchor = ''): Piece {
  const paper = index.papers.get(key);
  if (!paper) return key;
  return html('a', { href: `${link(pagePath.paper(key))}${anchor}` }, [shortReference(paper)]);
}

function inputs({ inputs }: Extract<Provenance, { kind: 'model' }>): string {
  return Object.entries(inputs)
    .map(([name, text]) => `${inputName(name)} ${text}`)
    .join(', ');
}

const note = ({ note: text }: { note?: string | undefined }): Piece[] => (text ? [` ${text}`] : []);
