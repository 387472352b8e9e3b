import { useState } from 'preact/hooks';
import type { Drafted } from '../../lib/contribution/draft-paper.ts';
import { newFileAddress } from '../../lib/contribution/new-file-address.ts';

interface Props {
  readonly drafted: Drafted;
  readonly repository: string | undefined;
}

async function save(name: string, content: string): Promise<void> {
  const { saveFile } = await import('../figure-shell/save.ts');
  saveFile(name, content, 'text/markdown');
}

function Copy({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('Copy');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('Copied'),
      () => setSaid('Not copied: select the text'),
    );
  return (
    <button type="button" onClick={copy}>
      {said}
    </button>
  );
}

/** Long lines scroll, and what scrolls must be reached by keyboard. */
const scrolling = { tabIndex: 0 } as const;

const numbered = (content: string) =>
  content
    .trimEnd()
    .split('\n')
    .map((text, index) => ({ text, number: index + 1 }));

/** What is to be mended, the file as it stands, and the ways to hand it in. */
export function DraftedFile({ drafted: { problems, file }, repository }: Props) {
  const address = file && repository ? newFileAddress(repository, file) : undefined;
  const lines = numbered(file?.content ?? '');
  return (
    <section class="add-paper-result" aria-labelledby="drafted">
      <h2 id="drafted">{problems.length === 0 ? 'The file is ready' : 'To be mended'}</h2>
      {problems.length > 0 && (
        <ul class="add-paper-problems">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      {file && (
        <>
          <p>
            <code>src/content/papers/{file.name}</code>
          </p>
          <section class="add-paper-file" {...scrolling} aria-label={`Text of ${file.name}`}>
            <pre>
              {lines.map(({ text, number }) => (
                <code key={number}>{`${text}\n`}</code>
              ))}
            </pre>
          </section>
          {problems.length === 0 && (
            <p class="add-paper-ways">
              {address && (
                <a href={address} rel="external">
                  Propose it on GitHub
                </a>
              )}
              <button type="button" onClick={() => save(file.name, file.content)}>
                Save the file
              </button>
              <Copy text={file.content} />
            </p>
          )}
        </>
      )}
    </section>
  );
}
