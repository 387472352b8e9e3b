import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import remarkSmartypants from 'remark-smartypants';
import { watchContent } from './src/loading/watch-content.ts';
import { KATEX_OPTIONS } from './src/markdown/read-equations.ts';
import { remarkMarks } from './src/markdown/remark-marks.ts';

const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  prefetch: false,
  vite: { plugins: [watchContent()] },
  markdown: {
    processor: unified({
      // Typographer's quotes come after the marks, whose places are told from the text as written.
      smartypants: false,
      remarkPlugins: [remarkMath, [remarkMarks, { base }], remarkSmartypants],
      rehypePlugins: [[rehypeKatex, KATEX_OPTIONS]],
    }),
  },
  integrations: [
    starlight({
      title: 'Sodium Metal Handbook',
      expressiveCode: false,
      customCss: ['./src/styles/tokens.css', './src/styles/theme.css'],
      sidebar: [{ label: 'Foundations', items: ['foundations/dendrites'] }],
    }),
    preact(),
    mdx(),
  ],
});
