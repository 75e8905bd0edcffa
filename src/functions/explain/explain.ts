/** Why a function gives what it gives: the steps of its own computation, in words. */
import type { Bilingual } from "../../conventions/types";
import { traceSentences } from "../../i18n/trace-words";
import type { Facts, Words } from "../../i18n/trace-sentence";
import type { Locale } from "../../i18n/locale";
import { withCapital } from "../../i18n/typography";
import type { TraceStep, TraceValue } from "../../rules/trace";
import { functionById } from "../catalogue";
import { formatAt, type FunctionDescription } from "../description";
import type { Argument, CallContext, Result } from "../host";
import type { RuleSet } from "../rules/rule-set";
import { bothLocales } from "./both-locales";
import { explainedParameter } from "./explained-parameter";
import { ROW, type ExplainedCell, type ExplainedStep, type Explanation } from "./explanation";
import { resultRows } from "./result-rows";
import { shownCell } from "./shown-cell";
import { shownValue } from "./shown-value";

/** The steps that hang on how the text is read: every article that reads it is named. */
const AT_THE_EDGE: ReadonlySet<string> = new Set(["governance.approvalAtThreshold"]);

/**
 * Explains a call: every step with its sentence, its figures, and the parameters that decided it with their articles.
 *
 * @param row the row of the result to explain, from 0, headings apart; the whole result by default
 * @param units the codes of the units of the first argument, in order, where its headings are known
 */
export async function explain(
  functionId: string,
  args: readonly Argument[],
  context: CallContext,
  row?: number,
  units: readonly (string | undefined)[] = [],
): Promise<Explanation> {
  const { description, trace } = functionById(functionId);
  const { result, steps, rules } = await trace(args, context, row === undefined ? {} : { row });
  const title = rules?.convention.title;
  return {
    functionId,
    convention: title ? bothLocales((locale) => title[locale]) : null,
    result: explainedResult(description, { args, result }, row),
    // A row asked about needs no heading of its own.
    steps: rules
      ? (row === undefined ? steps : withoutRow(steps)).map((step) => explainedStep(step, rules, units))
      : [],
  };
}

function withoutRow(steps: readonly TraceStep[]): readonly TraceStep[] {
  return steps.flatMap((step) => (step.code === ROW ? step.steps : [step]));
}

function explainedResult(
  description: FunctionDescription,
  { args, result }: { readonly args: readonly Argument[]; readonly result: Result },
  row: number | undefined,
): readonly (readonly ExplainedCell[])[] {
  const { rows, columns } = resultRows(description, result);
  // A call that is refused gives one error, whatever the row.
  const first = row === undefined || rows.length === 1 ? 0 : row;
  const shown = row === undefined ? rows : rows.slice(first, first + 1);
  return shown.map((cells, line) =>
    cells.map((cell, column) => {
      const heading = columns[column]?.heading;
      const format = formatAt(description, { args, row: first + line, column });
      return {
        ...(heading !== undefined && { heading }),
        value: bothLocales((locale) => shownCell(cell, format, locale)),
      };
    }),
  );
}

function explainedStep(step: TraceStep, rules: RuleSet, units: readonly (string | undefined)[]): ExplainedStep {
  const written = (value: TraceValue): Bilingual => {
    const code = value.kind === "unit" ? units[value.value - 1] : undefined;
    return bothLocales((locale) => code ?? shownValue(value, locale));
  };
  const tellsReadings = AT_THE_EDGE.has(step.code);
  const inputs = Object.entries(step.inputs).map(([name, value]) => ({ name, value: written(value) }));
  const result = written(step.result);
  return {
    code: step.code,
    sentence: bothLocales((locale) => {
      const words = inputs.map(({ name, value }) => [name, value[locale]] as const);
      const all = { ...Object.fromEntries(words), result: result[locale] };
      return withCapital(sentenceOf(step.code, all, factsOf(step), locale));
    }),
    inputs,
    result,
    parameters: step.parameters.map((key) => explainedParameter(key, rules, tellsReadings)),
    steps: step.steps.map((inner) => explainedStep(inner, rules, units)),
  };
}

/** What the step answers by yes or no, which its sentence says in words of its own. */
function factsOf({ inputs, result }: TraceStep): Facts {
  const answers = Object.entries({ ...inputs, result }).flatMap(([name, value]) =>
    value.kind === "yesNo" ? [[name, value.value] as const] : [],
  );
  return Object.fromEntries(answers);
}

/** A step without a sentence would be a fault of ours, found by a test; a reader still gets its code and its result. */
function sentenceOf(code: string, words: Words, facts: Facts, locale: Locale): string {
  return traceSentences[locale][code]?.(words, facts) ?? [code, words["result"]].filter(Boolean).join(" : ");
}
