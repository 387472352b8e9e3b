/** The buttons of `CopyButton`; what they copy stands beside them, or behind the link beside them. */
export function copyButtons(): void {
  const buttons = document.querySelectorAll<HTMLButtonElement>('[data-copy]');
  if (buttons.length === 0) return;
  const status = document.createElement('p');
  status.className = 'sr-only';
  status.role = 'status';
  document.querySelector('main')?.append(status);
  for (const button of buttons) {
    button.addEventListener('click', async () => {
      button.textContent = await copy(button);
      status.textContent = button.textContent;
    });
  }
}

/** Says what came of it. */
async function copy(button: HTMLButtonElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(await textFor(button));
    return 'Copied';
  } catch {
    return button.dataset.copy ? 'Not copied: use the link' : 'Not copied: select the text';
  }
}

async function textFor(button: HTMLButtonElement): Promise<string> {
  const { copy: file } = button.dataset;
  if (!file) return button.parentElement?.querySelector('pre')?.textContent ?? '';
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.text();
}
