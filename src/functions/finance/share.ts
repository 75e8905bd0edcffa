/** `CNAM.SHARE`: each party's part of an amount. */
import { messages } from "../../i18n/fr/messages";
import { toCents } from "../../rules/exact/cents";
import { sum } from "../../rules/exact/ratio";
import { shareResult } from "../../rules/finance/share";
import { defineFunction } from "../define-function";
import { withTotal } from "../display";
import { present, readAmounts } from "../reading/amount";
import { all, Rejection } from "../rejection";
import { partiesOf } from "../rules/parties";
import { euros, totalOf } from "./euros";

export const share = defineFunction({
  id: "SHARE",
  category: "finance",
  summary: {
    fr: "Répartit un montant entre les parties de la convention, au centime. Une ligne par partie.",
    en: "Shares an amount between the convention’s parties, to the cent. One row per party.",
  },
  returns: { fr: "Partie et montant", en: "Party and amount" },
  parameters: ["montant"],
  format: "euros",
  example: { formula: '=CNAM.SHARE(44.97,"assistant-gestion-2016")' },
  run: (call) => {
    const read = all([readAmounts(call, "montant"), partiesOf(call.rules)]);
    if (read instanceof Rejection) return read;
    const [amounts, parties] = read;
    const shares = shareResult(toCents(sum(present(amounts))), parties, (index) => call.traceOf(index));
    if (!shares.ok) throw new Error("the parties' parts were checked when they were read");
    const rows = shares.value.map(({ name, amount }) => [name, euros(amount)]);
    const total = [messages.total, euros(totalOf(shares.value, "amount"))];
    // One row per party lines up with the parties' own list: no headings.
    return withTotal(call.rules, rows, total);
  },
});
