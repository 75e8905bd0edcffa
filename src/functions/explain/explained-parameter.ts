import { definitionOf } from "../../conventions";
import { datedSource } from "../rules/effective-period";
import type { RuleSet } from "../rules/rule-set";
import { bothLocales } from "./both-locales";
import type { ExplainedParameter } from "./explanation";
import { namedValue } from "./named-value";
import { parameterLabel } from "./parameter-label";

/**
 * A parameter in force: its name, its value and the article that sets it.
 *
 * @param tellsReadings whether to add how other articles of the text read it
 */
export function explainedParameter(key: string, rules: RuleSet, tellsReadings = false): ExplainedParameter {
  const { convention } = rules;
  const value = rules.get(key) ?? null;
  const stated = allValues(convention).find((one) => one.key === key);
  const others = (stated?.alternatives ?? []).filter((other) => String(other.value) !== String(value));
  return {
    key,
    label: parameterLabel(key, rules.convention),
    value: bothLocales((locale) => shownParameter(value, definitionOf(key), locale)),
    article: datedSource(rules, key) ?? "",
  };
}

function typeset(text: Bilingual): Bilingual {
  return bothLocales((locale) => text[locale].replace(/\.$/, ""));
}
