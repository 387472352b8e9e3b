import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placePreview } from '../../../src/components/reading/previews/place-preview.ts';

const screen = { width: 390, height: 800 };
const link = (left: number, top: number) => ({ left, top, bottom: top + 20 });

test('a preview stands below its link', () => {
  expect(placePreview(link(30, 100), { width: 300, height: 200 }, screen)).toMatchObject({
    left: 30,
    top: 124,
  });
});

test('it stands above if it fits there only', () => {
  const { top } = placePreview(link(30, 700), { width: 300, height: 200 }, screen);
  expect(top).toBe(700 - 4 - 200);
});

test('it moves to the left where the screen ends', () => {
  const { left } = placePreview(link(360, 100), { width: 300, height: 200 }, screen);
  expect(left).toBe(390 - 300 - 8);
});

test('where it fits on no side it scrolls on the larger one', () => {
  const low = { width: 390, height: 300 };
  const place = placePreview(link(30, 100), { width: 300, height: 280 }, low);
  expect(place).toEqual({ left: 30, top: 124, maxHeight: 300 - 120 - 4 - 8 });
});

test('wherever the link is, the preview is on the screen and beside it', () => {
  const size = fc.record({
    width: fc.integer({ min: 50, max: 374 }),
    height: fc.integer({ min: 10, max: 600 }),
  });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 380 }),
      fc.integer({ min: 0, max: 780 }),
      size,
      (x, y, preview) => {
        const box = link(x, y);
        const { left, top, maxHeight } = placePreview(box, preview, screen);
        const bottom = top + Math.min(preview.height, maxHeight);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(left + preview.width).toBeLessThanOrEqual(382);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(bottom).toBeLessThanOrEqual(792);
        expect(top - box.bottom === 4 || box.top - bottom === 4).toBe(true);
      },
    ),
  );
});
