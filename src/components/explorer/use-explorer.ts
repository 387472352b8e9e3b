import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Offer, readState, writeState } from '../../lib/explorer/address.ts';
import { type ExplorerState, firstState } from '../../lib/explorer/state.ts';

/** Browsers refuse to change the address more than a few times a second. */
const ADDRESS_DELAY_MS = 200;

export type SetState = (change: Partial<ExplorerState>) => void;

/** The address of the explorer in a state. */
export function addressOf(state: ExplorerState): string {
  const { origin, pathname } = location;
  return origin + pathname + writeState(state);
}

/** The state, read from the address once the records are there, and kept in it. */
export function useExplorer(offer: Offer | undefined) {
  const [state, setState] = useState<ExplorerState>(firstState);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const touched = useRef(false);

  useEffect(() => {
    if (!offer) return;
    const asked = readState(new URLSearchParams(location.search), offer);
    setState(asked.state);
    setRefused(asked.refused);
  }, [offer]);

  useEffect(() => {
    if (!touched.current) return;
    const keep = () => history.replaceState(history.state, '', addressOf(state) + location.hash);
    const timer = setTimeout(keep, ADDRESS_DELAY_MS);
    return () => clearTimeout(timer);
  }, [state]);

  const set = useCallback<SetState>((change) => {
    touched.current = true;
    // Another choice begins at its first page.
    setState((current) => ({ ...current, page: 1, ...change }));
  }, []);
  return { state, set, refused };
}
