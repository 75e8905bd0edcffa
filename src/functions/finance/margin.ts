/** `CNAM.MARGIN`: the gross margin. */
import { messages } from "../../i18n/fr/messages";
import { grossMargin } from "../../rules/finance/margin";
import { defineFunction } from "../define-function";
import { present, readAmounts } from "../reading/amount";
import { invalid, Rejection } from "../rejection";
import { euros } from "./euros";

export const margin = defineFunction({
  id: "MARGIN",
  category: "finance",
  summary: {
    fr: "Marge brute : les produits moins les charges directes, au centime.",
    en: "Gross margin: revenue less direct charges, to the cent.",
  },
  returns: { fr: "Un montant en euros, négatif pour un déficit", en: "An amount in euros, negative for a deficit" },
  parameters: ["produits", { id: "charges", optional: false }],
  format: "euros",
  example: { formula: "=CNAM.MARGIN(65294.4,{29268,35981.44})" },
  run: (call) => {
    for (const parameter of ["produits", "charges"]) {
      if (call.block(parameter) === null) return invalid(messages.argumentRequired(call.nameOf(parameter)));
    }
    const revenue = readAmounts(call, "produits");
    if (revenue instanceof Rejection) return revenue;
    const charges = readAmounts(call, "charges");
    if (charges instanceof Rejection) return charges;
    return [[euros(grossMargin(present(revenue), present(charges), call.traceOf(0)))]];
  },
});
