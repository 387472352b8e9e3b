/** A path as files are named; what is no valid encoding stays as it is, and then names no file. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
