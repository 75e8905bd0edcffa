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
    { kind: { note: TO_CHECK } },
  ),
  ...obligation("balanceLost", "Solde perdu", "CFA", from(HELD_ELSEWHERE, "contractEnd"), "décret 2025-585", {
    kind: { note: TO_CHECK },
  }),
];
