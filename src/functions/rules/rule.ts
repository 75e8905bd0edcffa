/** `CNAM.RULE`: a parameter's value, ready to compute with and to read. */
import { definitionOf } from "../../conventions";
import type { Choice, ParameterValue } from "../../conventions/types";
import { messages } from "../../i18n/fr/messages";
import { toNumber, ZERO } from "../../rules/exact/ratio";
import { defineFunction } from "../define-function";
import type { ResultValue } from "../host";
import { describe } from "../reading/text";
import { ratioOf } from "./grading-rules";
import { lookUp } from "./look-up";

export const rule = defineFunction({
  id: "RULE",
  category: "rules",
  summary: {
    fr: "La valeur d’un paramètre de la convention, pour vos propres formules.",
    en: "The value of a parameter of the convention, for your own formulas.",
  },
  returns: { fr: "Un nombre, un texte ou VRAI/FAUX", en: "A number, a text or TRUE/FALSE" },
  parameters: ["cle"],
  example: { formula: '=8*5*CNAM.RULE("finance.teachingHour","assistant-gestion-2016")' },
  run: (call) =>
    lookUp(call, (key) => (key === "convention" ? call.rules.convention.id : render(key, call.rules.get(key) ?? null))),
});

/** A fraction is its number, choices are their French labels, lists are as typed in a rules table, « none » is a word. */
function render(key: string, value: ParameterValue): ResultValue {
  if (value === null) return messages.none;
  if (typeof value === "object") return value.map(describe).join(";");
  const domain = definitionOf(key)?.domain;
  if (typeof value !== "string" || domain === undefined) return value;
  if (domain.type === "fraction") return toNumber(ratioOf(value) ?? ZERO);
  const choices = "choices" in domain ? domain.choices : undefined;
  return choices === undefined
    ? value
    : value
        .split(LIST)
        .map((id) => labelOf(id, choices))
        .join(LIST);
}

const LIST = ";";

function labelOf(id: string, choices: readonly Choice[]): string {
  return choices.find((choice) => choice.id === id)?.label.fr ?? id;
}
