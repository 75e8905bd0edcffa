/** What the rules of the accounts of a year say: ledger, closing, treasury, outcomes. */
import type { Words } from "../../trace-sentence";
import { countedAs } from "../grammar";

const including = (what: string, amount = ""): string => (amount === "" ? "" : `, ${what} ${amount}`);

export const accountsTrace = {
  "ledger.due": ({ date, later, result }: Words) => `Dû au ${date} : ${result}, ${later} ne l’étant pas encore`,
  "ledger.toInvoice": ({ due, invoiced, result }: Words) =>
    `Dû ${due} moins facturé ${invoiced} : ${result} à facturer`,
  "ledger.toPayBack": ({ due, invoiced, result }: Words) =>
    `Facturé ${invoiced} de plus que le dû ${due} : ${result} à rembourser, par un avoir`,
  "ledger.balance": ({ due, received, result }: Words) => `Dû ${due} moins encaissé ${received} : solde ${result}`,
  "ledger.late": ({ date, overdue, received, result }: Words) =>
    `Facturé et échu avant le ${date} : ${overdue}, moins encaissé ${received} : ${result} en retard`,
  "ledger.lost": ({ amount, from, result }: Words) =>
    `${amount} restent à facturer, perdus à partir du ${from} : dans ${countedAs(result, "jour")}`,
  "cutOff.earned": ({ revenue, employer, ancillary, result }: Words) =>
    `Produit acquis ${revenue} moins part de l’employeur ${employer} plus frais annexes ${ancillary} : ${result}`,
  "cutOff.deferred": ({ earned, invoiced, result }: Words) =>
    `Facturé ${invoiced} moins acquis ${earned} : ${result} constatés d’avance`,
  "cutOff.toInvoice": ({ earned, invoiced, result }: Words) =>
    `Acquis ${earned} moins facturé ${invoiced} : ${result} à établir`,
  "cutOff.account": () => "Les comptes de l’écriture sont ceux des règles",
  "treasury.month": ({ month, before, in: into, out, result }: Words) =>
    `Mois du ${month} : ${before} plus entrées ${into} moins sorties ${out} : solde ${result}`,
  "outcomes.rate": ({ kind, count, outOf, unknown, result }: Words) =>
    `${kind} : ${count}${including("sur", outOf)}${including("dont on ne sait rien pour", unknown)}${including("soit", result)}`,
  "outcomes.masked": ({ kind }: Words) => `${kind} : trop peu de personnes pour être publié`,
};
