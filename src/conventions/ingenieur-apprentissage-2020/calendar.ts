/** What is due and when: obligations, their dates and who answers for them. */
import { at, effect, every, HELD_ELSEWHERE, obligation, until } from "../obligation";
import type { ConventionValue } from "../types";

export const calendar: readonly ConventionValue[] = [
  ...obligation("visit1", "Visite en entreprise", "Tuteur académique", every("year"), "art. 2.2"),
  ...obligation(
    "rulesChange",
    "Prise d’effet d’une modification",
    "Conseil d’administration",
    effect("0 j", "rulesChange"),
    "préambule",
    {
      event: {
        note: {
          fr: "« Au plus tard à la rentrée universitaire qui suit », et jamais en cours d’année : à la rentrée qui suit.",
          en: "« At the latest at the next academic year », and never during one: at the next academic year.",
        },
      },
    },
  ),
  ...obligation(
    "languageCredits",
    "Crédits conservés, certificat de langue",
    "Apprenti",
    until(HELD_ELSEWHERE, "diplomaJury"),
    "art. 4.3",
  ),
  ...obligation("attendance", "Émargement", "Apprenti", every("day"), "art. 3.1"),
  ...obligation("academicCommission", "Commission académique", "Responsable national", every("semester"), "art. 3.2.2"),
  ...obligation("passageCommission", "Commission de passage", "Responsable national", every("year"), "art. 3.3"),
  ...obligation(
    "diplomaJury",
    "Jury de délivrance du diplôme",
    "Directeur de l’EICnam",
    at("0 j", "trainingEnd"),
    "art. 4.3",
  ),
];
