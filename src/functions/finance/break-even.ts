/** `CNAM.BREAK_EVEN`: the headcount from which a training pays for itself. */
import { financeMessages } from "../../i18n/fr/messages/finance";
import { sum, toNumber, ZERO, type Ratio } from "../../rules/exact/ratio";
import { breakEven as smallestHeadcount } from "../../rules/finance/break-even";
import type { Call } from "../call";
import { defineFunction } from "../define-function";
import { present, readAmounts } from "../reading/amount";
import { describe } from "../../spreadsheet/cell/text";
import { all, missing, Rejection } from "../rejection";

export const breakEven = defineFunction({
  id: "BREAK_EVEN",
  category: "finance",
  summary: {
    fr: "Le plus petit effectif qui couvre les charges fixes, dans la limite de l’effectif maximal.",
    en: "The smallest headcount that covers the fixed costs, within the largest cohort.",
  },
  returns: { fr: "Un nombre d’apprenants", en: "A number of learners" },
  parameters: [
    "produit_par_apprenant",
    { id: "charge_par_apprenant", optional: false },
    { id: "charges_fixes", optional: false },
  ],
  format: "number",
  example: {
    formula: '=CNAM.BREAK_EVEN(4080.9,380,61000,"assistant-gestion-2016")',
  },
  run: (call) => {
    const read = all([
      // Charges may well be none; a learner who brings nothing is an amount that is not known yet.
      totalOfArgument(call, "produit_par_apprenant") ??
        missing(financeMessages.amountMissing(call.nameOf("produit_par_apprenant"))).standing(),
      totalOfArgument(call, "charge_par_apprenant"),
      totalOfArgument(call, "charges_fixes"),
    ]);
    if (read instanceof Rejection) return read;
    const [revenue, cost, fixed] = read;
    const maximum = call.rules.quantity("cohort.max");
    const headcount = smallestHeadcount(
      { revenue, cost: cost ?? ZERO, fixed: fixed ?? ZERO },
      maximum,
      call.traceOf(0),
    );
    if (headcount.ok) {
      const learners = Number(headcount.value);
      // More learners than a number can count: next to nothing is gained on each.
      return Number.isSafeInteger(learners) ? [[learners]] : missing(financeMessages.noGain);
    }
    const [issue] = headcount.issues;
    return issue?.code === "breakEven.aboveMaximum" && maximum !== null
      ? missing(financeMessages.aboveMaximum(String(issue.params["headcount"]), describe(toNumber(maximum))))
      : missing(financeMessages.noGain);
  },
});

/** `null` when every cell is blank. */
function totalOfArgument(call: Call, parameter: string): Ratio | null | Rejection {
  const amounts = readAmounts(call, parameter);
  if (amounts instanceof Rejection) return amounts;
  const there = present(amounts);
  return there.length === 0 ? null : sum(there);
}
