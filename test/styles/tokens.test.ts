import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, distance, parseHex, seenBy, visions } from './colour.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const pair = /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g;
const themes = { light: new Map<string, string>(), dark: new Map<string, string>() };
for (const [, name, light, dark] of css.matchAll(pair)) {
  themes.light.set(name as string, light as string);
  themes.dark.set(name as string, dark as string);
}

describe.each(Object.entries(themes))('the %s theme', (_, theme) => {
  const colour = (name: string) => {
    const hex = theme.get(name);
    if (hex === undefined) throw new Error(`tokens.css has no --${name}`);
    return parseHex(hex);
  };
  const grounds = ['paper', 'surface', 'raised'];
  const series = [1, 2, 3, 4, 5, 6].map((index) => `plot-${index}`);

  it.each(['ink', 'ink-soft', 'ink-faint', 'link', 'accent'])('has text in --%s at AA', (name) => {
    for (const ground of [...grounds, 'highlight']) {
      expect(contrast(colour(name), colour(ground)), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(['rule-strong', 'focus', 'flame', 'plot-ink', ...series])('shows --%s at 3:1', (name) => {
    for (const ground of [...grounds, 'plot-surface', 'plot-band']) {
      expect(contrast(colour(name), colour(ground)), ground).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(Object.entries(visions))('keeps the series apart for %s vision', (_name, vision) => {
    const seen = series.map((name) => seenBy(vision, colour(name)));
    seen.forEach((a, i) => {
      for (const b of seen.slice(0, i)) expect(distance(a, b)).toBeGreaterThanOrEqual(10);
    });
  });
});
