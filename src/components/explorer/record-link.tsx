import type { ComponentChildren } from 'preact';
import type { Row } from '../../lib/explorer/row.ts';
import { pagePath, recordAnchor } from '../../lib/site/paths.ts';
import { withBase } from '../site/with-base.ts';
import { refOf } from './record-text.ts';

interface Props {
  readonly row: Row;
  readonly to: 'record' | 'paper';
  readonly children: ComponentChildren;
}

/** To the record on its paper's page, or to the paper; what a reader brought has neither. */
export function RecordLink({ row, to, children }: Props) {
  if (row.isOwn) return <span>{children}</span>;
  const [key = '', id = ''] = refOf(row).split('/');
  const anchor = to === 'record' ? `#${recordAnchor(id)}` : '';
  return <a href={`${withBase(pagePath.paper(key))}${anchor}`}>{children}</a>;
}
