import type { ContentIndex } from '../crossrefs/content-index.ts';
import { referenceText } from '../crossrefs/plain-names.ts';
import type { FigureFacts } from '../figures/definition.ts';
import { pagePath } from '../site/paths.ts';

/** A place of the handbook that a model stands behind. */
interface ModelUse {
  readonly text: string;
  readonly path: string;
}

export interface ModelUses {
  readonly figures: readonly ModelUse[];
  /** That show such a figure or a number that the model gave. */
  readonly chapters: readonly ModelUse[];
}

type Uses = Pick<ContentIndex, 'targets' | 'chapters' | 'values' | 'shownValues'>;

function figuresOf(modules: readonly string[], figures: readonly FigureFacts[], { targets }: Uses) {
  return figures
    .filter(({ models }) => models.some((model) => modules.includes(model)))
    .flatMap(({ slug, title }) => {
      const target = targets.get(`fig-${slug}`);
      return target ? [{ title, target }] : [];
    });
}

/** Pages that show a number of a worked example which runs one of the modules. */
function pagesOfNumbers(modules: readonly string[], { values, shownValues }: Uses): string[] {
  const worked = [...values.worked].filter(([, { model }]) =>
    modules.includes(model.split('.')[0] ?? ''),
  );
  const refs = new Set(worked.map(([id]) => `worked/${id}`));
  return shownValues.filter(({ ref }) => refs.has(ref)).map(({ chapter }) => chapter);
}

/** Which figures and chapters some modules of models stand behind, in reading order. */
export function modelUses(
  modules: readonly string[],
  figures: readonly FigureFacts[],
  index: Uses,
): ModelUses {
  const drawn = figuresOf(modules, figures, index);
  const slugs = new Set([
    ...drawn.map(({ target }) => target.chapter),
    ...pagesOfNumbers(modules, index),
  ]);
  return {
    figures: drawn.map(({ title, target }) => ({
      text: `${referenceText(target)}: ${title}`,
      path: `${pagePath.chapter(target.chapter)}#${target.id}`,
    })),
    chapters: [...index.chapters.values()]
      .filter(({ slug }) => slugs.has(slug))
      .map(({ number, slug, record: { title } }) => ({
        text: number === undefined ? title : `${number} ${title}`,
        path: pagePath.chapter(slug),
      })),
  };
}
