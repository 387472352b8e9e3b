/** Of a file beside `datapackage.json`. */
export const resourcePath = (name: string): string => `files/${name}.csv`;
