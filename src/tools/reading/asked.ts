/** A question as the user reads it. */
import { readingWords } from "../../i18n/panels/reading";
import type { Locale } from "../../i18n/locale";
import { columnName } from "../../workbook/address";
import type { Choice, Question } from "./sheet-reading";

const MOST_HEADINGS = 3;

export interface AskedQuestion {
  readonly text: string;
  readonly choices: readonly string[];
}

export function askedQuestion(question: Question, locale: Locale): AskedQuestion {
  const words = readingWords[locale];
  const named = [...new Set(question.headings.filter((heading) => heading !== ""))];
  const headings = named.slice(0, MOST_HEADINGS).join(locale === "fr" ? " », « " : "”, “");
  const text = words.questions[question.kind]({
    columns: words.listed(question.columns.map(columnName)),
    many: question.columns.length > 1,
    headings: named.length > MOST_HEADINGS ? `${headings}…` : headings,
    cells: question.cells.length === 0 ? "" : `${question.cells.join(" ; ")}…`,
  });
  return { text, choices: question.choices.map((choice) => choiceText(choice, locale)) };
}

function choiceText({ id, figure }: Choice, locale: Locale): string {
  const { choices } = readingWords[locale];
  const shown =
    id === "keep" ? columnName(figure ?? 0) : String(figure ?? "").replace(".", locale === "fr" ? "," : ".");
  return choices[id](shown);
}
