import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import katex from 'katex';
import subsetFont from 'subset-font';
import { drawnWith, facesFor, fontFaceRule, type MathsFace } from '../lib/maths/faces.ts';
import { findTex } from '../lib/maths/find-tex.ts';
import { loadModelDocs } from './model-docs-fs.ts';

const katexFolder = dirname(createRequire(import.meta.url).resolve('katex/dist/katex.css'));
/** Wanted upright even where no formula shows them yet, so that a figure's label never lacks a digit. */
const always = '0123456789()[]+−=,./⋅±×';

/** The formulas in files below `root`, as KaTeX draws them. */
async function renderedFormulas(root: string, files: string): Promise<string> {
  const tex: string[] = [];
  for await (const name of glob(files, { cwd: root })) {
    tex.push(...findTex(await readFile(join(root, name), 'utf8')));
  }
  return render(tex);
}

function render(tex: readonly string[]): string {
  const options = { throwOnError: false, strict: false, output: 'html' } as const;
  return tex.map((formula) => katex.renderToString(formula, options)).join('');
}

async function renderedDocstrings(): Promise<string> {
  const blocks = (await loadModelDocs()).flatMap(({ functions }) =>
    functions.flatMap(({ body }) => body),
  );
  return render(blocks.flatMap((block) => (block.kind === 'equation' ? [block.tex] : [])));
}

async function cutFace(
  face: MathsFace,
  name: string,
  characters: readonly string[],
  folder: string,
) {
  if (characters.length === 0) return '';
  const whole = await readFile(join(katexFolder, 'fonts', `${face.file}.woff2`));
  const cut = await subsetFont(whole, characters.join(''), {
    targetFormat: 'woff2',
    noLayoutClosure: true,
    noHinting: true,
    keepFeatures: ['kern'],
    dropTables: ['FFTM', 'GDEF', 'GSUB'],
  });
  await writeFile(join(folder, `${name}.woff2`), cut);
  return fontFaceRule(face, name, characters);
}

/** The faces of every formula in two files: what chapters show, and the rest, which only pages of reference fetch. */
async function cutByUse(face: MathsFace, chapters: string, all: string, folder: string) {
  const drawn = drawnWith(face, all);
  if (face.classes) return [await cutFace(face, face.file, [...drawn], folder)];
  const read = drawnWith(face, chapters).union(new Set(face.style === 'italic' ? '' : always));
  return Promise.all([
    cutFace(face, face.file, [...read], folder),
    cutFace(face, `${face.file}-rest`, [...drawn.difference(read)], folder),
  ]);
}

/** KaTeX's faces with no glyph but those the content shows, and its stylesheet with no face but these. */
async function writeMathsFonts(root: string, folder: string): Promise<void> {
  const chapters = await renderedFormulas(root, 'docs/**/*.mdx');
  const all = (await renderedFormulas(root, '**/*.{mdx,yaml}')) + (await renderedDocstrings());
  await mkdir(folder, { recursive: true });
  const faces = facesFor(all).map((face) => cutByUse(face, chapters, all, folder));
  const css = await readFile(join(katexFolder, 'katex.css'), 'utf8');
  const rules = css.replace(/@font-face\s*\{[^}]*\}/g, '');
  await writeFile(join(folder, 'maths.css'), (await Promise.all(faces)).flat().join('\n') + rules);
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
