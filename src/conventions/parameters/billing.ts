/** Instalments of a reversement. */
import type { ParameterDefinition } from "../types";
import { SHARE, DATE } from "./domains";

export const billing = [
  {
    key: "finance.billing.<n>.rate",
    section: "billing",
    label: { fr: "Acompte <n> : taux", en: "Instalment <n>: rate" },
    domain: SHARE,
    unit: "%",
    help: {
      fr: "La part du reversement prévu que l’acompte facture.",
      en: "The part of the forecast the instalment bills.",
    },
  },
  {
    key: "finance.billing.<n>.date",
    section: "billing",
    label: { fr: "Acompte <n> : date", en: "Instalment <n>: date" },
    domain: DATE,
    help: { fr: "La date de l’acompte, telle que 31/12/N.", en: "The instalment’s date, such as 31/12/N." },
  },
  {
    key: "finance.billing.balance.date",
    section: "billing",
    label: { fr: "Solde : date", en: "Balance: date" },
    domain: DATE,
    help: { fr: "La date du solde, telle que 31/12/N+1.", en: "The balance’s date, such as 31/12/N+1." },
  },
] as const satisfies readonly ParameterDefinition[];
