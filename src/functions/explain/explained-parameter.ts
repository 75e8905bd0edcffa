import { allValues } from "../../conventions";
import type { Bilingual } from "../../conventions/types";
import { typographic } from "../../i18n/typography";
import { datedCitation } from "../rules/effective-period";
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
  const value = rules.value(key) ?? null;
  const stated = allValues(convention).find((one) => one.key === key);
  const others = (stated?.alternatives ?? []).filter((other) => String(other.value) !== String(value));
  return {
    key,
    label: parameterLabel(key, convention),
    value: bothLocales((locale) => namedValue(key, value, convention, locale)),
    citation: typographic(datedCitation(rules, key) ?? "", "fr"),
    ...(tellsReadings && others.length > 0 && { readings: others.map(({ reading }) => typeset(reading)) }),
  };
}

function typeset(text: Bilingual): Bilingual {
  return bothLocales((locale) => text[locale].replace(/\.$/, ""));
}
