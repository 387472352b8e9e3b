import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';

export const collections = {
  // What Starlight itself needs; front matter as a whole is checked and handed out by `contentIndex`.
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
  // Summaries only: records come from `loadPapers`, whose errors name file, line and column.
  papers: defineCollection({ loader: glob({ base: './src/content/papers', pattern: '*.mdx' }) }),
};
