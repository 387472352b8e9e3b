/* Ids that the handbook gives to parts of every page, and that an author may link to. */

/** The `h1`; Starlight's table of contents points to it under this name. */
export const PAGE_TITLE_ID = '_top';

/** The list at the end of a page that cites. */
export const REFERENCES_ID = 'references';

/** Below each chapter. */
export const CITE_PAGE_ID = 'cite-this-page';

/** A work in the list of references. */
export const referenceId = (key: string) => `ref-${key}`;
