/** `CNAM.SOURCE`: the article that decides a parameter. */
import { defineFunction } from "../define-function";
import { lookUp } from "./look-up";

export const source = defineFunction({
  id: "SOURCE",
  category: "rules",
  summary: {
    fr: "L’article qui fixe un paramètre, ou la ligne de votre table de règles qui le remplace.",
    en: "The article that sets a parameter, or the row of your rules table that overrides it.",
  },
  returns: { fr: "Un texte", en: "A text" },
  parameters: ["cle"],
  example: { formula: '=CNAM.SOURCE("finance.billing.1.rate","gessms-2026")' },
  run: (call) => lookUp(call, (key) => call.rules.source(key) ?? call.rules.convention.source.fr),
});
