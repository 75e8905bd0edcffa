/** `CNAM.MARGIN`: the gross margin. */
import { grossMargin } from "../../rules/finance/margin";
import { defineFunction } from "../define-function";
import { present, readAmounts } from "../reading/amount";
import { all, Rejection } from "../rejection";
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
    const read = all([readAmounts(call, "produits"), readAmounts(call, "charges")]);
    if (read instanceof Rejection) return read;
    const [revenue, charges] = read;
    return [[euros(grossMargin(present(revenue), present(charges), call.traceOf(0)))]];
  },
});
