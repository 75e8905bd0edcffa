/** The card behind a status or a decision: grade, components, the rules that decided and their articles. */
import { card as words } from "../../i18n/fr/card";
import type { TraceStep, TraceValue } from "../../rules/trace";
import { parameterLabelIn } from "../explain/parameter-label";
import { shownFigure } from "../explain/shown-figure";
import { namedValue } from "../explain/named-value";
import type { ResultValue } from "../host";
import { datedCitation } from "../rules/effective-period";
import type { RuleSet } from "../rules/rule-set";
import type { ResultColumn } from "../table/columns";
import type { Card, CardProperty, FormattedNumber } from "./cell-values";
import { formatted } from "./formatted-result";

/**
 * The first cell of a row as a card: the row's other cells, the figures of its steps, then each rule that decided.
 *
 * @param steps what the computation of the row recorded
 */
export function cardOf(
  row: readonly ResultValue[],
  columns: readonly ResultColumn[],
  steps: readonly TraceStep[],
  rules: RuleSet,
): Card | undefined {
  const [text] = row;
  // A blank row, or one in error, has nothing to tell.
  if (typeof text !== "string" || text === "" || steps.length === 0) return undefined;
  const all = flattened(steps);
  return {
    type: "Entity",
    text,
    properties: { ...otherCells(row, columns), ...figures(all), ...decidingRules(all, rules) },
  };
}

function flattened(steps: readonly TraceStep[]): readonly TraceStep[] {
  return steps.flatMap((step) => [step, ...flattened(step.steps)]);
}

function otherCells(row: readonly ResultValue[], columns: readonly ResultColumn[]): Card["properties"] {
  const cells = columns.slice(1).flatMap(({ heading, format }, index) => {
    const value = row[index + 1];
    if (value === undefined || value === "" || typeof value === "object") return [];
    return [[heading, property(typeof value === "number" ? formatted(value, format) : String(value))] as const];
  });
  return Object.fromEntries(cells);
}

/** The first marks and weights are those of the learner's row; the last grade is the one kept. */
function figures(steps: readonly TraceStep[]): Card["properties"] {
  const given = (name: string): readonly TraceValue[] => steps.flatMap(({ inputs }) => inputs[name] ?? []);
  const figures: readonly (readonly [string, TraceValue | undefined])[] = [
    [words.grade, given("grade").at(-1)],
    [words.marks, given("marks")[0]],
    [words.weights, given("weights")[0]],
  ];
  return Object.fromEntries(
    figures.flatMap(([name, value]) =>
      value ? [[name, property(shownFigure(value, "fr", (code) => code))] as const] : [],
    ),
  );
}

/** « Seuil de validation » : « 10/20 (annexe 3) », each rule once. */
function decidingRules(steps: readonly TraceStep[], rules: RuleSet): Card["properties"] {
  const keys = [...new Set(steps.flatMap(({ parameters }) => parameters))];
  const parameters = keys.map((key) => {
    const value = namedValue(key, rules.value(key) ?? null, rules.convention, "fr");
    const article = datedCitation(rules, key);
    const label = parameterLabelIn("fr", key, rules.convention);
    return [label, property(article === undefined ? value : `${value} (${article})`)] as const;
  });
  return { ...Object.fromEntries(parameters), [words.convention]: property(rules.convention.id) };
}

function property(value: string | number | FormattedNumber): CardProperty {
  if (typeof value === "object") return value;
  return typeof value === "number"
    ? { type: "FormattedNumber", basicValue: value, numberFormat: "General" }
    : { type: "String", basicValue: value };
}
