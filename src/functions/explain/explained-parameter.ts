import { definitionOf } from "../../conventions";
import { datedSource } from "../rules/effective-period";
import type { RuleSet } from "../rules/rule-set";
import { bothLocales } from "./both-locales";
import type { ExplainedParameter } from "./explanation";
import { parameterLabel } from "./parameter-label";
import { namedValue } from "./named-value";

/** A parameter in force: its name, its value and the article that sets it. */
export function explainedParameter(key: string, rules: RuleSet): ExplainedParameter {
  const value = rules.get(key) ?? null;
  return {
    key,
    label: parameterLabel(key, rules.convention),
    value: bothLocales((locale) => shownParameter(value, definitionOf(key), locale)),
    article: datedSource(rules, key) ?? "",
  };
}
