import { kebabCase } from '../../lib/calculators/kebab-case.ts';
import { numberParameters } from '../../lib/calculators/settings.ts';
import type { Model } from '../../lib/catalogue/model.ts';
import type { Topic } from '../../lib/catalogue/topic.ts';
import type { FunctionDocs, InterfaceDocs } from '../../lib/model-docs/model-docs.ts';
import { loadModelDocs } from '../../loading/model-docs-fs.ts';
import { loadModelGuide } from '../../loading/model-guide-fs.ts';

/** A documented function, with its entry of the catalogue if it has one. */
export interface ModelFunction {
  readonly name: string;
  readonly module: string;
  /** Of its heading. */
  readonly id: string;
  readonly title: string;
  readonly docs: FunctionDocs;
  /** Of the catalogue; none for a function that it does not run. */
  readonly model: Model | undefined;
  /** None for what no curve along one input would show. */
  readonly calculator: { readonly topic: Topic; readonly question: string } | undefined;
}

/** The page of a module of models, and of those that belong to it. */
export interface ModelPage {
  readonly module: string;
  readonly modules: readonly string[];
  readonly title: string;
  readonly about: string;
  readonly group: string;
  readonly functions: readonly ModelFunction[];
}

const topics = new Map(
  Object.values(
    import.meta.glob<Readonly<Record<string, Topic>>>('../../lib/catalogue/topics/*.ts', {
      eager: true,
    }),
  )
    .flatMap((module) => Object.values(module))
    .map((topic) => [topic.slug, topic] as const),
);

const docs = await loadModelDocs();
const { guide } = await loadModelGuide();

/** `binary-transport` → `Binary transport`, `resetTransport` → `Reset transport`. */
function inWords(name: string): string {
  const words = kebabCase(name).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function modelFunction(docs: FunctionDocs, module: string, question?: string): ModelFunction {
  const { name } = docs;
  const topic = topics.get(module);
  const model = topic?.models[name];
  const title = model?.title ?? inWords(name);
  const isCurve = model && numberParameters(model).length > 0;
  const calculator = topic && isCurve && question ? { topic, question } : undefined;
  return { name, module, id: kebabCase(name), title, docs, model, calculator };
}

/** Every page, in the order of the guide. */
export const modelPages: readonly ModelPage[] = guide.flatMap(({ group, topics: listed }) =>
  listed.map(({ module, with: others, about, asks }) => {
    const modules = [module, ...others];
    const functions = modules.flatMap((each) =>
      docs
        .filter((file) => file.module === each)
        .flatMap((file) => file.functions.map((own) => modelFunction(own, each, asks[own.name]))),
    );
    const title = topics.get(module)?.title ?? inWords(module);
    return { module, modules, title, about, group, functions };
  }),
);

/** All that the pages can compute. */
export const modelTopics: readonly Topic[] = modelPages.flatMap(({ modules }) =>
  modules.flatMap((module) => topics.get(module) ?? []),
);

/** The page on which a module stands. */
export function pageOfModule(module: string): string {
  return modelPages.find(({ modules }) => modules.includes(module))?.module ?? module;
}

const moduleByFunction = new Map(
  modelPages.flatMap(({ module, functions }) =>
    functions.map(({ name }) => [name, module] as const),
  ),
);

/** Where a function is documented; nothing if it is not. */
export function moduleOfFunction(name: string): string | undefined {
  return moduleByFunction.get(name);
}

/** The fields of a structure that an argument or a result is. */
export function interfaceOf(name: string | undefined): InterfaceDocs | undefined {
  return docs.flatMap(({ interfaces }) => interfaces).find((each) => each.name === name);
}
