/** An explanation as a letter to the person it is about: who, which unit, when, under which text, then why. */
import { explainWords } from "../../i18n/explain";
import type { Locale } from "../../i18n/locale";
import { typographic } from "../../i18n/typography";
import { rowText, stepLines } from "./as-text";
import { ROW, type ExplainedStep, type Explanation } from "./explanation";

export interface LetterFacts {
  /** The learner, or whoever the line is about; empty where nothing says. */
  readonly who: string;
  /** The code of the unit; empty where the result is of no unit. */
  readonly unit: string;
  /** `29/11/2026`. */
  readonly date: string;
}

/** One letter for what a cell shows, whatever the number of calls in its formula. */
export function asLetter(explanations: readonly Explanation[], facts: LetterFacts, locale: Locale): string {
  const words = explainWords[locale].letter;
  const conventions = explanations.flatMap(({ convention }) => (convention ? [convention[locale]] : []));
  const cites = explanations.some(({ steps }) => steps.some(citesAnArticle));
  const lines = [
    words.date(facts.date),
    "",
    words.subject(facts.who, facts.unit),
    ...[...new Set(conventions)].map(words.convention),
    ...explanations.flatMap((explanation) => ["", ...resultAndSteps(explanation, locale)]),
    ...(cites ? ["", words.articles] : []),
  ];
  return typographic(lines.join("\n"), locale);
}

function resultAndSteps({ functionId, result, steps }: Explanation, locale: Locale): readonly string[] {
  const { colon, letter } = explainWords[locale];
  const rows = result.map((cells) => rowText(cells, locale));
  const told =
    rows.length === 1 ? [`${letter.result(functionId)}${colon}${rows[0] ?? ""}`] : tabled(rows, functionId, locale);
  // The row of a call that is refused has nothing to tell.
  const telling = steps.filter((step) => step.code !== ROW || step.steps.length > 0);
  return telling.length === 0
    ? told
    : [...told, "", letter.steps, ...telling.flatMap((step) => stepLines(step, locale, ""))];
}

function citesAnArticle({ parameters, steps }: ExplainedStep): boolean {
  return parameters.some(({ citation }) => citation !== "") || steps.some(citesAnArticle);
}

function tabled(rows: readonly string[], functionId: string, locale: Locale): readonly string[] {
  const { colon, letter } = explainWords[locale];
  return [`${letter.result(functionId)}${colon}`.trimEnd(), ...rows.map((row) => `- ${row}`)];
}
