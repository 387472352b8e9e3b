import { connect } from './search-dialog.ts';

/** Opens the search by its button, by `/` and by Ctrl-K. */
export function openSearch(): void {
  const host = document.querySelector<HTMLElement>('[data-search]');
  const dialog = host?.querySelector('dialog');

  if (host && dialog) {
    connect(host, dialog);
    const open = () => {
      if (!dialog.open) dialog.showModal();
    };
    host.querySelector('.open')?.addEventListener('click', open);
    addEventListener('keydown', (event) => {
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, select');
      const slash =
        event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
      const commandK = event.key === 'k' && (event.ctrlKey || event.metaKey);
      if (!slash && !commandK) return;
      event.preventDefault();
      open();
    });
  }
}
