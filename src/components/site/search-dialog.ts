/** The parts of Pagefind's browser interface that are used here. */
interface Hit {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly sub_results: readonly { url: string; title: string; excerpt: string }[];
}

interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  debouncedSearch(term: string): Promise<{ results: readonly { data(): Promise<Hit> }[] } | null>;
}

const shown = 10;
let engine: Promise<Pagefind> | undefined;

function loadEngine(host: HTMLElement): Promise<Pagefind> {
  engine ??= (async () => {
    const loaded: Pagefind = await import(
      /* @vite-ignore */ `${host.getAttribute('data-search')}pagefind.js`
    );
    await loaded.options({ baseUrl: host.getAttribute('data-base') ?? '/' });
    return loaded;
  })();
  return engine;
}

/** The best place in the page: its first section that matches, else its head. */
function entryOf({ url, meta, excerpt, sub_results: [section] }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = section?.url ?? url;
  const [page, part] = [meta.title ?? url, section?.title];
  link.textContent = part && part !== page ? `${page}: ${part}` : page;
  const words = document.createElement('p');
  // Pagefind escapes the text of the excerpt; its only markup is <mark>.
  words.innerHTML = section?.excerpt ?? excerpt;
  item.append(link, words);
  return item;
}

function countOf(found: number): string {
  if (found === 0) return 'Nothing found.';
  if (found === 1) return 'One page found.';
  return found > shown ? `${found} pages found; the first ${shown}:` : `${found} pages found.`;
}

/** Makes the dialog answer to typing. */
export function connect(host: HTMLElement, dialog: HTMLDialogElement): void {
  const input = dialog.querySelector('input');
  const status = dialog.querySelector<HTMLElement>('.status');
  const list = dialog.querySelector<HTMLElement>('.results');
  if (!input || !status || !list) return;

  const show = async () => {
    const term = input.value.trim();
    if (!term) {
      status.textContent = '';
      list.replaceChildren();
      return;
    }
    const answer = await (await loadEngine(host)).debouncedSearch(term);
    if (!answer) return;
    const hits = await Promise.all(answer.results.slice(0, shown).map((result) => result.data()));
    if (input.value.trim() !== term) return;
    status.textContent = countOf(answer.results.length);
    list.replaceChildren(...hits.map(entryOf));
  };
  const answer = () => {
    show().catch(() => {
      status.textContent = 'The search index is missing here: it is made when the site is built.';
    });
  };

  input.addEventListener('input', answer);
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close();
  });
}
