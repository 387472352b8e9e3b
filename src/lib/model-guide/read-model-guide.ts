import { type LocatedYaml, parseLocatedYaml } from '../problems/located-yaml.ts';
import { didYouMean } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { schemaFields } from '../problems/schema-fields.ts';
import { schemaProblems } from '../problems/schema-problems.ts';
import { type ModelGuide, modelGuideSchema } from './schema.ts';

export interface ReadModelGuide {
  readonly guide: ModelGuide;
  readonly problems: readonly Problem[];
}

/** What the guide must fit: names of the documented functions, by module. */
export type KnownModels = ReadonlyMap<string, readonly string[]>;

/** The guide file; empty if anything is wrong with its form. */
export function readModelGuide(text: string, file: string, known: KnownModels): ReadModelGuide {
  const yaml = parseLocatedYaml(text, file);
  if (yaml.problems.length > 0) return { guide: [], problems: yaml.problems };
  const parsed = modelGuideSchema.safeParse(yaml.data);
  if (!parsed.success) {
    const fields = (path: readonly PropertyKey[]) =>
      schemaFields(modelGuideSchema, yaml.data, path);
    return { guide: [], problems: schemaProblems(yaml, parsed.error.issues, fields) };
  }
  const guide = parsed.data;
  return { guide, problems: [...nameProblems(yaml, guide, known), ...missing(yaml, guide, known)] };
}

interface Named {
  readonly path: (string | number)[];
  readonly module: string;
}

/** Every module that the guide names, with its place. */
function modulesOf(guide: ModelGuide): Named[] {
  return guide.flatMap(({ topics }, group) =>
    topics.flatMap((topic, index) => {
      const path = [group, 'topics', index];
      const others = topic.with.map((module, at) => ({ module, path: [...path, 'with', at] }));
      return [{ module: topic.module, path: [...path, 'module'] }, ...others];
    }),
  );
}

/** A question for a function that no module of the topic has. */
function unknownFunctions(guide: ModelGuide, known: KnownModels): (Named & { near: string })[] {
  return guide.flatMap(({ topics }, group) =>
    topics.flatMap(({ module, with: others, asks }, index) => {
      const functions = [module, ...others].flatMap((each) => known.get(each) ?? []);
      return Object.keys(asks)
        .filter((name) => !functions.includes(name))
        .map((name) => ({
          module: name,
          path: [group, 'topics', index, 'asks', name],
          near: didYouMean(name, functions),
        }));
    }),
  );
}

function nameProblems(yaml: LocatedYaml, guide: ModelGuide, known: KnownModels): Problem[] {
  const problem = (path: (string | number)[], message: string) => ({
    file: yaml.file,
    ...yaml.at(path),
    message,
  });
  const modules = modulesOf(guide)
    .filter(({ module }) => !known.has(module))
    .map(({ path, module }) =>
      problem(path, `no model is called “${module}”${didYouMean(module, known.keys())}`),
    );
  const functions = unknownFunctions(guide, known).map(({ path, module, near }) =>
    problem(path, `no model of this topic is called “${module}”${near}`),
  );
  return [...modules, ...functions];
}

function missing({ file }: LocatedYaml, guide: ModelGuide, known: KnownModels): Problem[] {
  const listed = new Set(modulesOf(guide).map(({ module }) => module));
  return [...known.keys()]
    .filter((module) => !listed.has(module))
    .map((module) => ({
      file,
      line: 1,
      column: 1,
      message: `the model “${module}” is in no group; add it with one line of what it is about, or to the “with” of its topic`,
    }));
}
