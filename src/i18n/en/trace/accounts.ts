/** What the rules of the accounts of a year say: ledger, closing, treasury, outcomes. */
import { countedAs } from "../grammar";
import type { accountsTrace as french } from "../../fr/trace/accounts";
import type { TraceSentence, Words } from "../../trace-sentence";

const including = (what: string, amount = ""): string => (amount === "" ? "" : `, ${what} ${amount}`);

export const accountsTrace = {
  "ledger.due": ({ date, later, result }: Words) => `Due on ${date}: ${result}, ${later} not being due yet`,
  "ledger.toInvoice": ({ due, invoiced, result }: Words) =>
    `Due ${due} less invoiced ${invoiced}: ${result} to invoice`,
  "ledger.toPayBack": ({ due, invoiced, result }: Words) =>
    `Invoiced ${invoiced}, more than the ${due} due: ${result} to pay back, by a credit note`,
  "ledger.balance": ({ due, received, result }: Words) => `Due ${due} less received ${received}: balance ${result}`,
  "ledger.late": ({ date, overdue, received, result }: Words) =>
    `Invoiced and payable before ${date}: ${overdue}, less received ${received}: ${result} late`,
  "ledger.lost": ({ amount, from, result }: Words) =>
    `${amount} still to invoice, lost from ${from}: in ${countedAs(result, "day")}`,
  "cutOff.earned": ({ revenue, employer, ancillary, result }: Words) =>
    `Revenue earned ${revenue} less the employer’s part ${employer} plus ancillary costs ${ancillary}: ${result}`,
  "cutOff.deferred": ({ earned, invoiced, result }: Words) =>
    `Invoiced ${invoiced} less earned ${earned}: ${result} deferred`,
  "cutOff.toInvoice": ({ earned, invoiced, result }: Words) =>
    `Earned ${earned} less invoiced ${invoiced}: ${result} to invoice`,
  "cutOff.account": () => "The accounts of the entry are those of the rules",
  "treasury.month": ({ month, before, in: into, out, result }: Words) =>
    `Month of ${month}: ${before} plus ${into} in less ${out} out: balance ${result}`,
  "outcomes.rate": ({ kind, count, outOf, unknown, result }: Words) =>
    `${kind}: ${count}${including("out of", outOf)}${including("not known for", unknown)}${including("that is", result)}`,
  "outcomes.masked": ({ kind }: Words) => `${kind}: too few people to be published`,
} satisfies Record<keyof typeof french, TraceSentence>;
