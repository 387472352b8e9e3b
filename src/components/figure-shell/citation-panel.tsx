import {
  type FigureReference,
  figureBibtex,
  figureCitationText,
} from '../../lib/figures/citation.ts';

function Copyable({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <label class="figure-copy">
      {label}
      <textarea
        readOnly
        rows={Math.max(3, text.split('\n').length + 1)}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
    </label>
  );
}

/** The figure as it is set now, in the forms that people paste. */
export default function CitationPanel({ figure }: { readonly figure: FigureReference }) {
  return (
    <div class="figure-citation">
      <Copyable label="Citation" text={figureCitationText(figure)} />
      <Copyable label="BibTeX" text={figureBibtex(figure)} />
    </div>
  );
}
