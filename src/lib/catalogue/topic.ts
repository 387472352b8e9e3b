import type { Model } from './model.ts';

/** A module of `src/lib/models`. */
export interface Topic {
  /** Its file's name. */
  readonly slug: string;
  readonly title: string;
  /** By name of the exported function. */
  readonly models: Readonly<Record<string, Model>>;
}
