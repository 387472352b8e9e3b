/** Id of a page's `h1`; Starlight's table of contents points to it under this name. */
export const PAGE_TITLE_ID = '_top';
