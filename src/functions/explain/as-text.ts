/** An explanation as lines of text, to copy into a letter or to read aloud. */
import { explainWords } from "../../i18n/explain";
import type { Locale } from "../../i18n/locale";
import type { ExplainedCell, ExplainedParameter, ExplainedStep, Explanation } from "./explanation";

const INDENT = "  ";

/** The function and its result, then each step under its own, with the rules that decided it. */
export function asText(explanation: Explanation, locale: Locale): string {
  const { colon } = explainWords[locale];
  const convention = explanation.convention?.[locale];
  return [
    ...resultLines(explanation, locale),
    ...(convention === undefined ? [] : [`${explainWords[locale].convention}${colon}${convention}`]),
    ...explanation.steps.flatMap((step) => stepLines(step, locale, "")),
  ].join("\n");
}

function resultLines({ functionId, result }: Explanation, locale: Locale): readonly string[] {
  const { colon } = explainWords[locale];
  return result.map((cells) => {
    return `CNAM.${functionId}${colon}${rowText(cells, locale)}`;
  });
}

/** « Débiteur : Financeur ; Montant : 800,00 € »; a cell that says nothing under its heading is left out. */
export function rowText(cells: readonly ExplainedCell[], locale: Locale): string {
  const { colon, separator } = explainWords[locale];
  return cells
    .filter(({ heading, value }) => heading === undefined || value[locale] !== "")
    .map(({ heading, value }) => `${heading === undefined ? "" : `${heading}${colon}`}${value[locale]}`)
    .join(separator);
}

export function stepLines(step: ExplainedStep, locale: Locale, indent: string): readonly string[] {
  const inner = indent + INDENT;
  return [
    `${indent}- ${step.sentence[locale]}`,
    ...step.parameters.map((parameter) => `${inner}${parameterText(parameter, locale)}`),
    ...step.steps.flatMap((one) => stepLines(one, locale, inner)),
  ];
}

/** « Seuil de validation : 10/20 (annexe 3) ». */
export function parameterText({ label, value, citation, readings = [] }: ExplainedParameter, locale: Locale): string {
  const { colon, separator, otherReading } = explainWords[locale];
  const held = `${label[locale]}${colon}${value[locale]}${citation === "" ? "" : ` (${citation})`}`;
  return [held, ...readings.map((reading) => `${otherReading}${colon}${reading[locale]}`)].join(separator);
}
