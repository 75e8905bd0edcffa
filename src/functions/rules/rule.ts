/** `CNAM.RULE`: a parameter's value. */
import type { ParameterValue } from "../../conventions/types";
import { messages } from "../../i18n/fr/messages";
import { defineFunction } from "../define-function";
import type { ResultValue } from "../host";
import { describe } from "../reading/text";
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
    lookUp(call, (key) => (key === "convention" ? call.rules.convention.id : render(call.rules.get(key) ?? null))),
});

/** Choices come as their stable id, lists as typed in a rules table, « none » as a word a rules table understands. */
function render(value: ParameterValue): ResultValue {
  if (value === null) return messages.none;
  return typeof value === "object" ? value.map(describe).join(";") : value;
}
