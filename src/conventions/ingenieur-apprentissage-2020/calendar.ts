/** What is due and when: obligations, their dates and who answers for them. */
import { at, before, between, effect, every, HELD_ELSEWHERE, obligation, UNDATED, until } from "../obligation";
import type { ConventionValue } from "../types";

const TO_SET = {
  note: {
    fr: "Le texte ne donne pas de date : à fixer par le Cnam.",
    en: "The text gives no date: for the Cnam to set.",
  },
};

export const calendar: readonly ConventionValue[] = [
  ...obligation(
    "visit1",
    "Visite en entreprise",
    "Tuteur académique",
    every("year", 1, { year: "academic" }),
    "art. 2.2",
    {
      year: {
        note: {
          fr: "« Au moins une visite en entreprise chaque année » : l’année universitaire, comme l’article 2.1.",
          en: "« At least one company visit each year »: the academic year, as in article 2.1.",
        },
        alternatives: [{ value: "civil", reading: { fr: "L’année civile.", en: "The civil year." } }],
      },
    },
  ),
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
  ...obligation(
    "visitReport",
    "Compte rendu de visite, au responsable national et au livret",
    "Tuteur académique",
    every("year"),
    "art. 2.2",
  ),
  ...obligation(
    "semesterEvaluation",
    "Fiche d’évaluation semestrielle professionnelle",
    "Maître d’apprentissage",
    every("semester"),
    "art. 2.2, 3.2.3",
  ),
  ...obligation(
    "alternanceFile",
    "Dossier d’alternance évalué et soutenu",
    "Apprenti",
    every("year"),
    "art. 2.3, 3.2.3",
    {
      period: {
        note: {
          fr: "« En fin de 1re et 2e années » : la dernière année a le projet de fin d’études.",
          en: "« At the end of years 1 and 2 »: the last year has the final project.",
        },
      },
    },
  ),
  ...obligation(
    "tutorDays",
    "Journées tutorales",
    "Tuteur académique, maître d’apprentissage",
    between(null, null),
    "art. 2.2",
    {
      start: TO_SET,
      end: TO_SET,
    },
  ),
  ...obligation(
    "academicSheet",
    "Fiche d’évaluation académique signée",
    "Président de la commission académique",
    every("semester"),
    "art. 3.2.2",
  ),
  ...obligation(
    "projectReport",
    "Rapport du projet de fin d’études",
    "Apprenti",
    before("0 j", "defence", { strict: true }),
    "art. 3.2.3",
    {
      delay: {
        note: {
          fr: "Le texte ne donne pas de date : le jury évalue le rapport, qui précède la soutenance.",
          en: "The text gives no date: the jury judges the report, which comes before the defence.",
        },
        alternatives: UNDATED,
      },
    },
  ),
  ...obligation(
    "projectDefence",
    "Soutenance du projet de fin d’études",
    "Apprenti",
    before("0 j", "diplomaJury", { strict: true }),
    "art. 3.2.3",
    {
      delay: {
        note: {
          fr: "Le texte ne donne pas de date : le jury du diplôme attribue les crédits au vu de la soutenance.",
          en: "The text gives no date: the diploma jury grants the credits in view of the defence.",
        },
        alternatives: UNDATED,
      },
    },
  ),
  ...obligation(
    "juryDecree",
    "Composition du jury de diplôme arrêtée",
    "Directeur de l’EICnam",
    every("year"),
    "art. 4.3",
  ),
  ...obligation(
    "juryMinutes",
    "Procès-verbal du jury de diplôme",
    "Jury de diplôme",
    at("0 j", "diplomaJury"),
    "art. 4.3",
  ),
  ...obligation(
    "progressAgreement",
    "Accord d’engagement de progrès, revue de formation",
    "Participants de la revue",
    at("0 j", "trainingReview"),
    "art. 3.4",
  ),
  ...obligation(
    "progressCommitment",
    "Engagement de progrès, revue d’apprentissage",
    "Membres de la revue",
    at("0 j", "apprenticeshipReview"),
    "art. 3.5",
  ),
  ...obligation("syllabus", "Maquette pédagogique publiée", "Cnam", every("year"), "art. 1.1"),
];
