const schemes = ['', 'light', 'dark'];
const labels = ['Colours: as the system', 'Colours: light', 'Colours: dark'] as const;
const root = document.documentElement;

function current(): number {
  return Math.max(0, schemes.indexOf(root.getAttribute('data-scheme') ?? ''));
}

function apply(scheme: string): void {
  if (scheme) root.setAttribute('data-scheme', scheme);
  else root.removeAttribute('data-scheme');
  try {
    localStorage.setItem('scheme', scheme);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

/** The button that goes through the colour schemes and says which one is on. */
export function chooseScheme(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-scheme-button]');
  const label = button?.querySelector('[data-scheme-label]');
  const tell = () => {
    const text = labels[current()] ?? labels[0];
    if (label) label.textContent = text;
    if (button) button.title = text;
  };
  button?.addEventListener('click', () => {
    apply(schemes[(current() + 1) % schemes.length] ?? '');
    tell();
  });
  tell();
}
