/** `CNAM.SOURCE`: the article that decides a parameter. */
import { defineFunction } from "../define-function";
import { datedSource } from "./effective-period";
import { lookUp } from "./look-up";

export const source = defineFunction({
  id: "SOURCE",
  category: "rules",
  summary: {
    fr: "L’article qui fixe un paramètre, avec ses dates quand elles ne sont pas celles de la convention, ou la ligne de votre table de règles qui le remplace.",
    en: "The article that sets a parameter, with its dates when they are not the convention’s, or the row of your rules table that overrides it.",
  },
  returns: { fr: "Un texte", en: "A text" },
  parameters: ["cle"],
  example: { formula: '=CNAM.SOURCE("finance.billing.1.rate","gessms-2026")' },
  run: (call) => lookUp(call, (key) => datedSource(call.rules, key) ?? call.rules.convention.source.fr),
});
