import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { chapterFields } from './lib/site/chapter-fields.ts';

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: chapterFields }) }),
  // Summaries only: records come from `loadPapers`, whose errors name file, line and column.
  papers: defineCollection({ loader: glob({ base: './src/content/papers', pattern: '*.mdx' }) }),
};
