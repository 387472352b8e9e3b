/** What a machine offers, as far as the choice of a browser depends on it. */
export interface Machine {
  /** `CHROMIUM_PATH`, if it is set. */
  readonly named: string | undefined;
  /** Full paths of the browsers on PATH, the preferred first. */
  readonly onPath: readonly string[];
  /** Where Playwright puts a browser of its own. */
  readonly playwrights: string;
  readonly canRun: (path: string) => boolean;
  /** Debian's package manager is there and we may use it. */
  readonly canInstall: boolean;
}

export type Choice =
  | { readonly kind: 'use'; readonly path: string }
  | { readonly kind: 'install' }
  | { readonly kind: 'give up'; readonly message: string };

const REMEDY =
  'install Chromium (Debian, as root: apt-get update && apt-get install -y chromium; elsewhere: npx playwright install chromium) or set CHROMIUM_PATH to one';

/** A browser that was named must be the one that is used; otherwise any that is there will do. */
export function chooseBrowser(machine: Machine): Choice {
  const { named, onPath, playwrights, canRun } = machine;
  if (named) {
    if (canRun(named)) return { kind: 'use', path: named };
    return {
      kind: 'give up',
      message: `CHROMIUM_PATH is ${named}, which cannot be run: ${REMEDY}`,
    };
  }
  const path = [...onPath, playwrights].find(canRun);
  if (path) return { kind: 'use', path };
  if (machine.canInstall) return { kind: 'install' };
  return { kind: 'give up', message: `The browser tests need a browser: ${REMEDY}` };
}
