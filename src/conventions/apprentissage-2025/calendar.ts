/** What is due and when: obligations, their dates and who answers for them. */
import { at, from, HELD_ELSEWHERE, obligation } from "../obligation";
import type { ConventionValue } from "../types";

const TO_CHECK = {
  fr: "D’après des sources secondaires : à vérifier sur Légifrance.",
  en: "From secondary sources: to be checked on Légifrance.",
};

export const calendar: readonly ConventionValue[] = [
  ...obligation(
    "employerShare",
    "Participation de l’employeur facturable",
    "CFA",
    at(HELD_ELSEWHERE, "companyStart"),
    "décret 2025-585",
    {
      kind: {
        note: {
          fr: "Le lendemain des 45 premiers jours de formation pratique en entreprise : comptés au calendrier, sauf si « finance.employerShare.trial.weekly » donne le rythme. À vérifier sur Légifrance.",
          en: "The day after the first 45 days of practical training in company: counted by the calendar, unless « finance.employerShare.trial.weekly » gives the rhythm. To be checked on Légifrance.",
        },
      },
    },
  ),
  ...obligation("balanceLost", "Solde perdu", "CFA", from(HELD_ELSEWHERE, "contractEnd"), "décret 2025-585", {
    kind: { note: TO_CHECK },
  }),
];
