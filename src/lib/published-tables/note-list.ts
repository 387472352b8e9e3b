import type { TableNote } from './table.ts';

type NoteContent = Omit<TableNote, 'mark'>;

/** `a` … `z`, `aa`, `ab`, … */
function markOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : markOf(Math.floor(index / 26) - 1) + letter;
}

const isSame = (a: NoteContent, b: NoteContent) =>
  a.text === b.text && a.isFlagged === b.isFlagged && a.links.length + b.links.length === 0;

/** The notes of a table in the order in which its cells ask for them. */
export class NoteList {
  readonly notes: TableNote[] = [];

  /** The mark of the note; none if there is nothing to say, the same for the same words. */
  add(content: NoteContent | undefined): string[] {
    if (!content) return [];
    const same = this.notes.find((note) => isSame(note, content));
    if (same) return [same.mark];
    const mark = markOf(this.notes.length);
    this.notes.push({ mark, ...content });
    return [mark];
  }
}
