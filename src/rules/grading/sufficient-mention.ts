/** Mentions in place of marks: which of them validate. */
import { asText, asYesNo, type Trace } from "../trace";
import type { GradingRules } from "./grading-rules";
import { MENTIONS, type Mention } from "./mark";

/** Whether a mention validates on its own. */
export function isSufficient(mention: Mention, rules: GradingRules, trace?: Trace): boolean {
  const suffices = rules.lowestMention !== null && MENTIONS.indexOf(mention) <= MENTIONS.indexOf(rules.lowestMention);
  trace?.step("grading.mention", {
    inputs: { mention: asText(mention) },
    parameters: ["grading.mention.lowest"],
    result: asYesNo(suffices),
  });
  return suffices;
}
