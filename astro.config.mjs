import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  prefetch: false,
  markdown: { processor: unified({ remarkPlugins: [remarkMath], rehypePlugins: [rehypeKatex] }) },
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
