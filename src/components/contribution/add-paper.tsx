import { useState } from 'preact/hooks';
import './add-paper.css';
import type { Draft, Drafted } from '../../lib/contribution/draft-paper.ts';
import { recordTemplate } from '../../lib/contribution/record-template.ts';
import { type RecordKind, recordKinds } from '../../lib/records/kind-fields.ts';
import { DraftedFile } from './drafted-file.tsx';

interface Props {
  /** Slug and name. */
  readonly topics: readonly (readonly [string, string])[];
  /** Of the project on GitHub, if it is known. */
  readonly repository?: string | undefined;
}

const empty: Draft = { reference: '', topics: [], records: '', summary: '' };

/** A paper's file from a form: checked in the browser with the schema of the build, and sent nowhere. */
export default function AddPaper({ topics, repository }: Props) {
  const [draft, setDraft] = useState(empty);
  const [kind, setKind] = useState<RecordKind>('symmetric-cell');
  const [drafted, setDrafted] = useState<Drafted>();
  const [isWaiting, setWaiting] = useState(false);
  const change = (part: Partial<Draft>) => setDraft((current) => ({ ...current, ...part }));

  const make = async (event: Event) => {
    event.preventDefault();
    setWaiting(true);
    // The readers of references and the schema come when they are needed.
    const { makeFile } = await import('./make-file.ts');
    setDrafted(
      await makeFile(
        draft,
        topics.map(([slug]) => slug),
      ),
    );
    setWaiting(false);
  };
  const insert = () => {
    const before = draft.records.trimEnd();
    change({ records: `${before}${before && '\n'}${recordTemplate(kind)}` });
  };
  return (
    <form class="add-paper" onSubmit={make}>
      <label>
        <span>1. Its record</span> BibTeX, RIS or CSL-JSON of one work, as a publisher’s page or a
        reference manager exports it
        <textarea
          rows={8}
          spellcheck={false}
          value={draft.reference}
          onInput={({ currentTarget }) => change({ reference: currentTarget.value })}
        />
      </label>
      <fieldset>
        <legend>
          <span>2. What it is about</span>
        </legend>
        <div class="add-paper-topics">
          {topics.map(([slug, name]) => (
            <label key={slug}>
              <input
                type="checkbox"
                checked={draft.topics.includes(slug)}
                onChange={({ currentTarget: { checked } }) =>
                  change({
                    topics: topics
                      .map(([one]) => one)
                      .filter((one) => (one === slug ? checked : draft.topics.includes(one))),
                  })
                }
              />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      <label>
        <span>3. What was done and found</span> Two or three sentences of your own, none of the
        abstract’s; formulas as <code>[=Na2S6]</code>
        <textarea
          rows={4}
          value={draft.summary}
          onInput={({ currentTarget }) => change({ summary: currentTarget.value })}
        />
      </label>
      <fieldset>
        <legend>
          <span>4. Its numbers</span>
        </legend>
        <div class="add-paper-insert">
          <label>
            Kind of record{' '}
            <select
              value={kind}
              onChange={({ currentTarget }) => setKind(currentTarget.value as RecordKind)}
            >
              {recordKinds.map((one) => (
                <option key={one} value={one}>
                  {one.replaceAll('-', ' ')}
                </option>
              ))}
            </select>
          </label>
          <button type="button" onClick={insert}>
            Insert one to fill in
          </button>
        </div>
        <label>
          Records, one for each result. Fill in what the paper reports, as it prints it, and take
          the <code>#</code> away; leave out what it does not report
          <textarea
            class="add-paper-code"
            rows={12}
            spellcheck={false}
            value={draft.records}
            onInput={({ currentTarget }) => change({ records: currentTarget.value })}
          />
        </label>
      </fieldset>
      <button type="submit" disabled={isWaiting}>
        {isWaiting ? 'Checking …' : 'Check and make the file'}
      </button>
      <div role="status">
        {drafted && <DraftedFile drafted={drafted} repository={repository} />}
      </div>
    </form>
  );
}
