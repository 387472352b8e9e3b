import type { Answer } from '../../lib/figures/definition.ts';
import { SymbolText } from '../plot/symbol-text.tsx';

/** The numbers that a calculator is asked for. */
export function FigureAnswers({ answers }: { readonly answers: readonly Answer[] }) {
  if (answers.length === 0) return null;
  return (
    <dl class="figure-answers">
      {answers.map(({ label, symbol, text }) => (
        <div key={label}>
          <dt>
            {label} {symbol && <SymbolText symbol={symbol} />}
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
