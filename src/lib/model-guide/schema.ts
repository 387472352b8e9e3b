import { z } from 'astro/zod';

const words = z.string('expected a text').min(1, 'expected a text');

const guideTopic = z.strictObject({
  /** File or folder of `src/lib/models`. */
  module: words,
  /** Other modules that stand on the same page. */
  with: z.array(words).default([]),
  /** One line for the lists of models. */
  about: words,
  /** By function: the question that its calculator answers. */
  asks: z.record(z.string(), words).default({}),
});

export const modelGuideSchema = z.array(
  z.strictObject({ group: words, topics: z.array(guideTopic) }),
  'expected a list of groups',
);

export type ModelGuide = z.infer<typeof modelGuideSchema>;
