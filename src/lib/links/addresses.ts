/** Ids on a page that a link can lead to; undefined where they cannot be known. */
export type Ids = ReadonlySet<string> | undefined;

/** What a link may lead to: each address of the handbook, with the ids there. */
export type SiteAddresses = ReadonlyMap<string, Ids>;
