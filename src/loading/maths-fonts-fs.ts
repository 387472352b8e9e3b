import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import katex from 'katex';
import subsetFont from 'subset-font';
import { facesFor, fontFaceRule, type MathsFace } from '../lib/maths/faces.ts';
import { findTex } from '../lib/maths/find-tex.ts';
import { loadModelDocs } from './model-docs-fs.ts';

const katexFolder = dirname(createRequire(import.meta.url).resolve('katex/dist/katex.css'));
/** Wanted even where no formula shows them yet, so that a figure's label never lacks a digit. */
const always = '0123456789()[]+−=,./⋅±×';

/** All formulas below `root` and of the models' docstrings. */
async function allTex(root: string): Promise<string[]> {
  const tex: string[] = [];
  for await (const name of glob('**/*.{mdx,yaml}', { cwd: root })) {
    tex.push(...findTex(await readFile(join(root, name), 'utf8')));
  }
  const docs = (await loadModelDocs()).flatMap(({ functions }) => functions);
  const blocks = docs.flatMap(({ body }) => body);
  return [...tex, ...blocks.flatMap((block) => (block.kind === 'equation' ? [block.tex] : []))];
}

/** The formulas as KaTeX draws them. */
async function renderedFormulas(root: string): Promise<string> {
  const options = { throwOnError: false, strict: false, output: 'html' } as const;
  return (await allTex(root)).map((tex) => katex.renderToString(tex, options)).join('');
}

function textOf(html: string): string {
  const text = html.replace(/<[^>]*>/g, '').replace(/&(lt|gt|amp|quot|#x27);/g, '<>&"\'');
  return [...new Set(text + always)].join('');
}

async function cutFace({ file }: MathsFace, text: string, folder: string): Promise<void> {
  const whole = await readFile(join(katexFolder, 'fonts', `${file}.woff2`));
  const cut = await subsetFont(whole, text, {
    targetFormat: 'woff2',
    noLayoutClosure: true,
    noHinting: true,
    keepFeatures: ['kern'],
    dropTables: ['FFTM', 'GDEF', 'GSUB'],
  });
  await writeFile(join(folder, `${file}.woff2`), cut);
}

/** KaTeX's faces with no glyph but those the content shows, and its stylesheet with no face but these. */
async function writeMathsFonts(root: string, folder: string): Promise<void> {
  const html = await renderedFormulas(root);
  const faces = facesFor(html);
  await mkdir(folder, { recursive: true });
  await Promise.all(faces.map((face) => cutFace(face, textOf(html), folder)));
  const css = await readFile(join(katexFolder, 'katex.css'), 'utf8');
  const rules = css.replace(/@font-face\s*\{[^}]*\}/g, '');
  await writeFile(join(folder, 'maths.css'), faces.map(fontFaceRule).join('\n') + rules);
}

/** Writes the maths faces before the build and gives every page their stylesheet. */
export function mathsFonts(root = 'src/content'): AstroIntegration {
  return {
    name: 'maths-fonts',
    hooks: {
      'astro:config:setup': async ({ createCodegenDir, injectScript }) => {
        const folder = fileURLToPath(createCodegenDir());
        await writeMathsFonts(root, folder);
        injectScript('page-ssr', `import ${JSON.stringify(join(folder, 'maths.css'))};`);
      },
    },
  };
}
