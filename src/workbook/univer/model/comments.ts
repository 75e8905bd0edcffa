/** Comments, which Univer calls notes. */
import type { ISheetNote } from "@univerjs/sheets-note";
import type { CommentModel } from "../../model";

/** Univer keeps any other field of a note: the author is carried as one. */
interface AuthoredNote extends ISheetNote {
  author?: string;
}

const size = { width: 220, height: 90 };

export function commentToUniver(comment: CommentModel): AuthoredNote {
  const { row, column, text, author } = comment;
  return { id: `note-${row}-${column}`, row, col: column, ...size, note: text, ...(author && { author }) };
}

export function commentFromUniver(note: AuthoredNote): CommentModel {
  return { row: note.row, column: note.col, text: note.note, ...(note.author && { author: note.author }) };
}
