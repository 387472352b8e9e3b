import type { Locator } from '@playwright/test';

/**
 * From now on keeps what each `input` event within the element costs the page: the event with all that answers it at
 * once, and the next frame with its style, layout and paint. The wait for that frame, which is the display's, is left out.
 */
export function recordWork(element: Locator): Promise<void> {
  return element.evaluate((root) => {
    const work: number[] = [];
    const afterPaint = new MessageChannel();
    let began: number | undefined;
    let spent: number | undefined;
    const answered = () => {
      if (began !== undefined) spent ??= performance.now() - began;
    };
    const frame = () => {
      answered();
      began = performance.now();
      afterPaint.port2.postMessage(undefined);
    };
    afterPaint.port1.onmessage = () => {
      if (began !== undefined && spent !== undefined) work.push(spent + performance.now() - began);
      began = undefined;
      spent = undefined;
      if (root instanceof HTMLElement) root.dataset.work = JSON.stringify(work);
    };
    const listen = () => {
      if (began !== undefined) return;
      began = performance.now();
      setTimeout(answered);
      requestAnimationFrame(frame);
    };
    root.addEventListener('input', listen, { capture: true });
  });
}

/** What was kept so far, in milliseconds for each event. */
export function recordedWork(element: Locator): Promise<number[]> {
  return element.evaluate((root) =>
    JSON.parse((root instanceof HTMLElement && root.dataset.work) || '[]'),
  );
}
