import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import remarkSmartypants from 'remark-smartypants';
import { mathsFonts } from './src/loading/maths-fonts-fs.ts';
import { redirects } from './src/loading/permanent-links-fs.ts';
import { watchContent } from './src/loading/watch-content.ts';
import { KATEX_OPTIONS } from './src/markdown/read-equations.ts';
import { rehypeFormulas } from './src/markdown/rehype-formulas.ts';
import { rehypeHeadingIcons } from './src/markdown/rehype-heading-icons.ts';
import { remarkMarks } from './src/markdown/remark-marks.ts';

/** Starlight's own plugins, which make the headings' links, come to the processor with its integration. */
const afterStarlight = {
  name: 'after-starlight',
  hooks: {
    'astro:config:setup': ({ config }) => {
      config.markdown.processor.options.rehypePlugins.push(rehypeHeadingIcons);
    },
  },
};

const base = process.env.BASE_PATH ?? '/';

const styles = ['tokens', 'base', 'layout', 'prose', 'apparatus', 'print'].map(
  (name) => `./src/styles/${name}.css`,
);

/** Starlight gives the page's data; all that is seen is drawn here. */
const overrides = Object.fromEntries(
  [
    'ContentPanel',
    'Footer',
    'Head',
    'Header',
    'MarkdownContent',
    'PageFrame',
    'PageSidebar',
    'PageTitle',
    'SkipLink',
    'ThemeProvider',
    'TwoColumnContent',
  ].map((name) => [name, `./src/components/site/${name}.astro`]),
);

const SHARED_BY_FIGURES =
  /node_modules\/(preact|d3-)|src\/(components\/(figure-shell|plot)|lib\/(figures|units|models))\//;

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  redirects: await redirects(base),
  prefetch: false,
  vite: {
    plugins: [watchContent()],
    // A request costs more than the few glyphs of a large bracket; a whole face in the stylesheet costs every page,
    // and so does the frame's script in the markup.
    build: {
      assetsInlineLimit: (file, content) => {
        if (file.endsWith('.woff2')) return content.length < 1200;
        return file.endsWith('.js') ? false : undefined;
      },
    },
    // What nearly all figures share is packed together: a score of small files, each packed alone, weigh more.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  // Pages without figures load it too, and it would take all the rest along.
                  { name: 'preload', test: /vite\/preload-helper/, priority: 1 },
                  { name: 'figures', test: SHARED_BY_FIGURES, minShareCount: 24 },
                ],
              },
            },
          },
        },
      },
    },
  },
  markdown: {
    processor: unified({
      // Typographer's quotes come after the marks, whose places are told from the text as written.
      smartypants: false,
      remarkPlugins: [remarkMath, [remarkMarks, { base }], remarkSmartypants],
      rehypePlugins: [[rehypeKatex, KATEX_OPTIONS], rehypeFormulas],
    }),
  },
  integrations: [
    starlight({
      title: 'Sodium Metal Handbook',
      expressiveCode: false,
      disable404Route: true,
      customCss: styles,
      components: overrides,
      ...(process.env.REPOSITORY_URL && {
        editLink: { baseUrl: `${process.env.REPOSITORY_URL}/edit/main/` },
      }),
    }),
    afterStarlight,
    mathsFonts(),
    preact(),
    mdx(),
  ],
});
