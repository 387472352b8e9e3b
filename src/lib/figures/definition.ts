import type { Outcome } from '../models/outcome.ts';
import type { DataOf, DataRefs, ResolvedData } from './data.ts';
import type { Parameters, ValuesOf } from './parameters.ts';

/** A named state whose numbers come from the data, so that it shows where they are from. */
export interface Preset<Name extends string> {
  readonly id: string;
  readonly label: string;
  /** References to values: `transport-cases/liquid-separator.diffusivity`. */
  readonly values: Readonly<Partial<Record<Name, string>>>;
}

/** A quantity along an axis; the domain is in the unit shown. */
export interface Axis {
  readonly label: string;
  /** As in `NumberParameter`; empty if the quantity has no symbol. */
  readonly symbol: string;
  readonly unit: string;
  /** Rows have no ticks: their names stand on the plot. */
  readonly scale: 'linear' | 'log' | 'rows';
  readonly domain: readonly [number, number];
}

export interface Axes {
  readonly x: Axis;
  readonly y: Axis;
  /** One unit is as long upwards as across; the plot's height follows from its width. */
  readonly isIsometric?: boolean;
}

/** Words that lead to a page of the handbook, whose path has no base. */
export interface PageLink {
  readonly path: string;
  readonly text: string;
}

/** A place on the plot that pointer and arrow keys can visit, in the axes' units. */
export interface ReadoutStop {
  readonly x: number;
  readonly points: readonly {
    readonly y: number;
    readonly series: number;
    /** Pixels to the right, where marks of one place stand side by side. */
    readonly shift?: number;
  }[];
  /** One line, complete with quantity and unit. */
  readonly text: string;
  /** The record at this place; the pointer then finds the nearest place, not the nearest x. */
  readonly record?: string;
  /** A page that tells more of this place. */
  readonly link?: PageLink;
}

/** A number that the figure is asked for, with its unit. */
export interface Answer {
  readonly label: string;
  readonly symbol: string;
  readonly text: string;
}

export interface Column {
  readonly label: string;
  readonly symbol?: string;
  readonly unit?: string;
}

/** Words that lead to a record's place on its paper's page; a file has its reference instead. */
export interface RecordLink {
  readonly record: string;
  readonly text: string;
}

export type Cell = number | string | RecordLink | PageLink | null;

/** What the plot shows, as numbers: the accessible table and the CSV file. */
export interface DataTable {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** By the set's name, then by its options. */
export type SetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What is known of a figure before it is computed. */
export interface FigureFacts<P extends Parameters = Parameters> {
  /** Also the file's name; the figure's id is `fig-` and the slug. */
  readonly slug: string;
  readonly title: string;
  /** Modules of `src/lib/models` that it runs. */
  readonly models: readonly string[];
  readonly parameters: P;
  readonly presets: readonly Preset<Extract<keyof P, string>>[];
  /** What it draws from records and data sets, by the names under which `compute` gets it. */
  readonly data?: DataRefs;
  /** Keys of the papers and data sets that the equations come from. */
  readonly sources: readonly string[];
}

/**
 * A live figure without its drawing. All functions are pure; `values` are in SI. A parameter with
 * `playSeconds` must not change what `compute` returns: while it plays, nothing is computed anew.
 */
export interface FigureDefinition<P extends Parameters, Result, D extends DataRefs = DataRefs>
  extends FigureFacts<P> {
  readonly data?: D;
  readonly compute: (values: ValuesOf<P>, data: DataOf<D>) => Outcome<Result>;
  readonly axes: (values: ValuesOf<P>, result: Result) => Axes;
  /** Text alternative: what a reader who cannot see the plot has to know; symbols as `$J^*$`. */
  readonly describe: (values: ValuesOf<P>, result: Result) => string;
  /** What stands above the plot, large: the numbers that a calculator is for. */
  readonly answers?: (values: ValuesOf<P>, result: Result) => readonly Answer[];
  /** What stands under the plot for all to read: the key numbers, and where the model ends; symbols as `$J^*$`. */
  readonly remark?: (values: ValuesOf<P>, result: Result) => string;
  /** How many marks each option of a set stands for, by the set's name; shown in the legend. */
  readonly counts?: (values: ValuesOf<P>, result: Result) => SetCounts;
  readonly table: (values: ValuesOf<P>, result: Result) => DataTable;
  /** In order of x. */
  readonly readout: (values: ValuesOf<P>, result: Result) => readonly ReadoutStop[];
}

/** Infers the parameters' names and choices from the literal. */
export function defineFigure<
  const P extends Parameters,
  Result,
  const D extends DataRefs = Readonly<Record<never, never>>,
>(definition: FigureDefinition<P, Result, D>): FigureDefinition<P, Result, D> {
  return definition;
}

/** A preset as the page carries it: numbers in the display units of the parameters. */
export interface ResolvedPreset {
  readonly id: string;
  readonly label: string;
  readonly values: Readonly<Record<string, number>>;
  /** The cases or records that gave the numbers. */
  readonly refs: readonly string[];
}

/** What a figure's island gets from the page. */
export interface FigureProps {
  readonly presets: readonly ResolvedPreset[];
  readonly data: ResolvedData;
  /** What was computed ahead for the defaults, as a figure writes it that takes its time. */
  readonly start?: string;
}
