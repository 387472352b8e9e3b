import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Pauses what goes on while nobody can see the element, and goes on with it afterwards. */
export function useSight(
  element: RefObject<Element>,
  isRunning: boolean,
  go: () => void,
  pause: () => void,
): void {
  const now = useRef({ isRunning, go, pause, isAway: false });
  Object.assign(now.current, { isRunning, go, pause });
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => {
      const known = now.current;
      if (!entry) return;
      if (entry.isIntersecting && known.isAway) known.go();
      if (!entry.isIntersecting && known.isRunning) known.pause();
      known.isAway = !entry.isIntersecting && (known.isRunning || known.isAway);
    });
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
}
