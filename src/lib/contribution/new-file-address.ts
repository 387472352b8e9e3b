/** Longer addresses are cut by browsers and servers. */
const LONGEST = 7_500;

/** Where GitHub offers a new paper's file, filled in; nothing if the file is too long for an address. */
export function newFileAddress(
  repository: string,
  { name, content }: { readonly name: string; readonly content: string },
): string | undefined {
  const query = new URLSearchParams({ filename: name, value: content });
  const address = `${repository}/new/main/src/content/papers?${query}`;
  return address.length <= LONGEST ? address : undefined;
}
