/** « CNAM » in capitals or with points in a sentence: the charter writes « Cnam ». */
import { mending } from "../cells";
import type { Check } from "../check";
import { runningTexts } from "../running-texts";

/** Not `CNAM.UE_VALID` nor `CNAM_REGLES`. */
const NAME = /(?<![\p{L}\p{N}_.])(?:C\. ?N\. ?A\. ?M\.?|CNAM(?![\p{L}\p{N}_]|\.\p{Lu}))/gu;
/** A sentence, not a title all in capitals. */
const SENTENCE = /\p{Ll}{2}/u;

export const brandName: Check = {
  id: "brandName",
  severity: "info",
  find: (context) =>
    runningTexts(context).flatMap(({ sheet, row, column, text }) => {
      const written = SENTENCE.test(text) ? text.match(NAME)?.[0] : undefined;
      // « fonctions CNAM » are those of this product.
      if (
        written === undefined ||
        /(?:fonctions?|formules?|functions?|formulas?) CNAM|CNAM (?:functions?|formulas?)/i.test(text)
      )
        return [];
      const input = text.replace(NAME, "Cnam");
      return [
        {
          cells: [sheet.range(row, column)],
          facts: { written, text: excerpt(text) },
          subject: text,
          fix: mending(sheet.name, [{ row, column, input }]),
        },
      ];
    }),
};

const LONGEST = 80;

function excerpt(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
