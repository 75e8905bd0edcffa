/** The reasons of a diploma in words, each with the articles that make it a condition. */
import { marksMessages } from "../../i18n/fr/messages/marks";
import type { Reason } from "../../rules/grading/diploma-reason";
import { describe } from "../reading/text";
import type { RuleSet } from "../rules/rule-set";
import { shownMark } from "./shown-mark";

/** « USSA24 non validée (annexe 3) ; moyenne 9,80, il faut 10 (annexe 1) ». */
export function reasonsText(reasons: readonly Reason[], rules: RuleSet): string {
  return reasons.map((reason) => reasonText(reason, rules)).join(marksMessages.listSeparator);
}

function reasonText(reason: Reason, rules: RuleSet): string {
  const text = marksMessages.reasons[reason.code](wordsOf(reason, rules));
  const articles = reason.parameters.flatMap((key) => rules.source(key)?.split(marksMessages.listSeparator) ?? []);
  const cited = [...new Set(articles)].join(marksMessages.articleSeparator);
  return cited === "" ? text : marksMessages.withArticles(text, cited);
}

function wordsOf({ code, facts }: Reason, rules: RuleSet): Record<string, string> {
  const words: Record<string, string> = {};
  for (const [name, fact] of Object.entries(facts))
    words[name] = typeof fact === "string" ? fact : shownMark(fact, code === "mean.below" && name === "value");
  if (code === "language.grace") words["delay"] = describe(String(rules.get("diploma.language.grace") ?? ""));
  return words;
}
