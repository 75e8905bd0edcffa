/** Choices that another sheet of the file holds. */
import type { CreatedSheet, Entry } from "../created-sheet";
import type { Link, LinkedNames } from "./linked-names";

/** Something else may be typed: the sheet that reads it says when it is not found. */
export function linkedChoice(sheet: CreatedSheet, links: LinkedNames, link: Link): Entry {
  return {
    rule: { kind: "list", source: `=${links.of(link)}` },
    allowBlank: true,
    onError: "warning",
    errorTitle: sheet.words.entries.choiceTitle,
    errorMessage: sheet.words.entries.choice,
  };
}
