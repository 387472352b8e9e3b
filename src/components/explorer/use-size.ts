import { type MutableRef, useEffect, useState } from 'preact/hooks';
import type { Size } from '../../lib/explorer/mark-paths.ts';

/** The size of an element in whole pixels, and what it becomes. */
export function useSize(element: MutableRef<HTMLElement | null>): Size | undefined {
  const [size, setSize] = useState<Size>();
  useEffect(() => {
    if (!element.current) return;
    const watch = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      setSize({ width: Math.round(width), height: Math.round(height) });
    });
    watch.observe(element.current);
    return () => watch.disconnect();
  }, [element]);
  return size;
}
