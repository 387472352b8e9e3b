/** The little that the handbook uses of a library that has no types of its own. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Parsed to CSL-JSON, whatever was recognised. */
      readonly chain: (text: string, options: { generateGraph: boolean }) => unknown[];
    };
    readonly output: {
      readonly format: (name: 'bibtex', items: readonly object[], options: object) => string;
    };
    readonly config: {
      readonly get: (name: '@bibtex') => {
        format: { useIdAsLabel: boolean; checkLabel: boolean };
      };
    };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
