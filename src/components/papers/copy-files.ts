/** Buttons that put the text of a file on the clipboard; the link beside each works without them. */
export function copyFiles(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-file]')) {
    button.addEventListener('click', () => copy(button));
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const status = document.querySelector('[data-copied]');
  const say = (text: string) => {
    button.textContent = text;
    if (status) status.textContent = text;
  };
  try {
    const answer = await fetch(button.dataset.copyFile ?? '');
    if (!answer.ok) throw new Error(answer.statusText);
    await navigator.clipboard.writeText(await answer.text());
    say('Copied');
  } catch {
    say('Not copied: use the link');
  }
}
