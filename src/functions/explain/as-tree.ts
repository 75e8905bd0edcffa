/** An explanation as a tree to draw: each node a line of text, with the key and the article it rests on. */
import type { Locale } from "../../i18n/locale";
import { parameterText } from "./as-text";
import type { ExplainedStep, Explanation } from "./explanation";

export interface ExplanationNode {
  readonly text: string;
  readonly kind: "step" | "parameter";
  /** The parameter's key, on the nodes of parameters. */
  readonly key?: string;
  readonly children: readonly ExplanationNode[];
}

/** One node per step: the parameters that decided it come first, then the steps it is made of. */
export function asTree({ steps }: Explanation, locale: Locale): readonly ExplanationNode[] {
  return steps.map((step) => stepNode(step, locale));
}

function stepNode({ sentence, parameters, steps }: ExplainedStep, locale: Locale): ExplanationNode {
  return {
    text: sentence[locale],
    kind: "step",
    children: [
      ...parameters.map((parameter) => ({
        text: parameterText(parameter, locale),
        kind: "parameter" as const,
        key: parameter.key,
        children: [],
      })),
      ...steps.map((step) => stepNode(step, locale)),
    ],
  };
}
