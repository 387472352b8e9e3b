import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { readAddress, writeAddress } from '../../lib/figures/address.ts';
import type { FigureFacts } from '../../lib/figures/definition.ts';
import { defaultState, type State } from '../../lib/figures/parameters.ts';

/** Browsers refuse to change the address more than a few times a second. */
const ADDRESS_DELAY_MS = 200;

/** The page's address with this figure in this state; the other figures' parts stay. */
export function addressOf({ slug, parameters }: FigureFacts, state: State): string {
  const url = new URL(location.href);
  const pairs = writeAddress(slug, parameters, state, url.searchParams);
  url.search = new URLSearchParams(pairs).toString();
  return url.href;
}

interface FigureState {
  readonly state: State;
  readonly set: (change: State) => void;
  /** What the address asked for and could not have. */
  readonly notes: readonly string[];
  /** Until then the page shows what the server drew, and the controls wait. */
  readonly ready: boolean;
}

/** The defaults at first, as the server drew them; then what the address says, and its keeper. */
export function useFigureState(facts: FigureFacts): FigureState {
  const { slug, parameters } = facts;
  const [state, setState] = useState<State>(() => defaultState(parameters));
  const [notes, setNotes] = useState<readonly string[]>([]);
  const [ready, setReady] = useState(false);
  const touched = useRef(false);

  useEffect(() => {
    const asked = readAddress(slug, parameters, new URLSearchParams(location.search));
    setState(asked.state);
    setNotes(asked.notes);
    setReady(true);
  }, [slug, parameters]);

  useEffect(() => {
    if (!touched.current) return;
    const keep = () => history.replaceState(history.state, '', addressOf(facts, state));
    const timer = setTimeout(keep, ADDRESS_DELAY_MS);
    return () => clearTimeout(timer);
  }, [facts, state]);

  const set = useCallback((change: State) => {
    touched.current = true;
    setNotes((current) => (current.length > 0 ? [] : current));
    setState((current) => ({ ...current, ...change }));
  }, []);
  return { state, set, notes, ready };
}
