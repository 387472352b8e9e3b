/** What a kind of quantity is called, how it is written, and between which limits a value can be believed. */
export interface KindOfQuantity {
  /** With its article, for messages. */
  readonly name: string;
  readonly example: string;
  /** Units in which it is usually given, the first one preferred; its dimension is that of the first. */
  readonly units: readonly [string, ...string[]];
  /** Numbers outside are taken for slips of the pen. Written in any unit of the kind. */
  readonly limits: readonly [string, string];
  /** Symbols that mean something else here: `C` is a rate among rates and a coulomb elsewhere. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Only the listed units: `wt%` and `vol%` have one dimension, yet are not the same. */
  readonly onlyListed?: true;
}
