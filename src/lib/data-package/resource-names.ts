import { recordKinds } from '../records/kind-fields.ts';

/** Names of the files, known without their content. */
export const resourceNames: readonly string[] = [
  ...recordKinds,
  'papers',
  'claims',
  'reference-values',
  'substances',
];
