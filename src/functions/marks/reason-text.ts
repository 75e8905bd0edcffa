/** The reasons of a diploma in words, each with the articles that make it a condition. */
import { marksMessages } from "../../i18n/fr/messages/marks";
import type { Reason } from "../../rules/grading/diploma-reason";
import { describe } from "../../spreadsheet/cell/text";
import type { RuleSet } from "../rules/rule-set";
import { shownMark } from "./shown-mark";

/** « USSA24 non validée (annexe 3) ; moyenne 9,80, il faut 10 (annexe 1) ». */
export function reasonsText(reasons: readonly Reason[], rules: RuleSet): string {
  return reasons.map((reason) => reasonText(reason, rules)).join(marksMessages.listSeparator);
}

function reasonText(reason: Reason, rules: RuleSet): string {
  const text = marksMessages.reasons[reason.code](wordsOf(reason, rules));
  const cited = citation(reason.parameters, rules);
  return cited === "" ? text : marksMessages.withArticles(text, cited);
}

/** Found once for the rules in force: a promotion has the same few reasons. */
const citations = new WeakMap<RuleSet, Map<string, string>>();

/** The articles of some parameters, each once. */
function citation(parameters: readonly string[], rules: RuleSet): string {
  const known = citations.get(rules) ?? new Map<string, string>();
  citations.set(rules, known);
  const [only = ""] = parameters;
  const place = parameters.length === 1 ? only : parameters.join(" ");
  const cited = known.get(place) ?? articlesOf(parameters, rules).join(marksMessages.articleSeparator);
  known.set(place, cited);
  return cited;
}

function articlesOf(parameters: readonly string[], rules: RuleSet): readonly string[] {
  const articles = parameters.flatMap((key) => rules.citation(key)?.split(marksMessages.listSeparator) ?? []);
  return [...new Set(articles)];
}

function wordsOf({ code, facts }: Reason, rules: RuleSet): Record<string, string> {
  const words: Record<string, string> = {};
  for (const name of Object.keys(facts)) {
    const fact = facts[name];
    if (fact === undefined) continue;
    words[name] = typeof fact === "string" ? fact : shownMark(fact, code === "mean.below" && name === "value");
  }
  if (code === "language.grace") words["delay"] = describe(rules.get("diploma.language.grace") ?? "");
  return words;
}
