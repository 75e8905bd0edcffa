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
    columns: words.listed(runsOf(question.columns).map((run) => runText(run, words))),
    many: question.columns.length > 1,
    headings: named.length > MOST_HEADINGS ? `${headings}…` : headings,
    cells: question.cells.length === 0 ? "" : `${question.cells.join(" ; ")}…`,
  });
  return { text, choices: question.choices.map((choice) => choiceText(choice, locale)) };
}

/** From here on, a run of columns is named by its ends. */
const LONG_RUN = 4;

function runText(run: readonly number[], words: (typeof readingWords)[Locale]): string {
  const [first = 0] = run;
  const last = run.at(-1) ?? first;
  return run.length < 2 ? columnName(first) : words.columnRun(columnName(first), columnName(last));
}

/** « C, D » stay apart; « G, H, I, J… X » are one run. */
function runsOf(columns: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run?.at(-1) === column - 1) run.push(column);
    else runs.push([column]);
  }
  return runs.flatMap((run) => (run.length < LONG_RUN ? run.map((column) => [column]) : [run]));
}

function choiceText({ id, figure }: Choice, locale: Locale): string {
  const { choices } = readingWords[locale];
  const shown =
    id === "keep" ? columnName(figure ?? 0) : String(figure ?? "").replace(".", locale === "fr" ? "," : ".");
  return choices[id](shown);
}
