/** What is due and when: obligations, their dates and who answers for them. */
import { at, before, between, every, from, HELD_ELSEWHERE, obligation, on, until, within } from "../obligation";
import type { ConventionValue } from "../types";

const CENTRE = "Centre Cnam";
const PARTNER = "Partenaire";
const PARTIES = "Parties";
const GRETA = "GRETA-CFA";
const LYCEE = "Lycée";
const VISITS = "annexe 4 ; art. 2.3(3)";
const APPROVAL = "annexe 3, « Agréments des intervenants »";
const COPIES = "annexe 3, « Copies d’examen »";
const TERMINATION = "art. 5.1(3)";
const MEETINGS = "art. 2.2(2)";

/** « Avant mi-février » */
const MID_FEBRUARY = {
  note: {
    fr: "« Avant mi-février » : le 15 au plus tard.",
    en: "« Before mid-February »: the 15th at the latest.",
  },
  alternatives: [{ value: "14/02/N+1", reading: { fr: "Avant le 15, strictement.", en: "Strictly before the 15th." } }],
};

export const calendar: readonly ConventionValue[] = [
  ...obligation("convention", "Convention en vigueur", PARTIES, between("01/04/N", "31/12/N+1"), "art. 5.1(1)"),
  ...obligation("visit1", "Première visite en entreprise", LYCEE, between("21/11/N", "10/01/N+1"), VISITS, {
    responsible: {
      note: {
        fr: "« Majoritairement » le Lycée (art. 2.3(3)) ; l’annexe 2 laisse le lien avec l’entreprise au choix.",
        en: "« Mostly » the lycée (art. 2.3(3)); annexe 2 leaves the link with the company open.",
      },
    },
    start: {
      note: {
        fr: "« Fin novembre » : les dix derniers jours du mois.",
        en: "« End of November »: the month’s last ten days.",
      },
      alternatives: [{ value: "30/11/N", reading: { fr: "Le dernier jour de novembre.", en: "November’s last day." } }],
    },
    end: {
      note: {
        fr: "« Début janvier » : les dix premiers jours du mois.",
        en: "« Beginning of January »: the month’s first ten days.",
      },
      alternatives: [
        { value: "15/01/N+1", reading: { fr: "La première quinzaine de janvier.", en: "January’s first fortnight." } },
      ],
    },
  }),
  ...obligation("visit2", "Seconde visite en entreprise", LYCEE, between("21/05/N+1", "30/06/N+1"), VISITS, {
    start: {
      note: {
        fr: "« Fin mai » : les dix derniers jours du mois environ.",
        en: "« End of May »: about the month’s last ten days.",
      },
      alternatives: [{ value: "31/05/N+1", reading: { fr: "Le dernier jour de mai.", en: "May’s last day." } }],
    },
  }),
  ...obligation("marking", "Copies corrigées", "Intervenant", within("3 sem", "exam"), COPIES),
  ...obligation("copyArchive", "Copies archivées et consultables", CENTRE, until("1 an", "exam"), COPIES),
  ...obligation("tripNotice", "Sortie signalée au Centre Cnam", PARTNER, before("15 j", "trip"), "art. 2.3(5)"),
  ...obligation(
    "communicationFix",
    "Supports de communication corrigés",
    PARTNER,
    within("72 h", "communicationNotice"),
    "art. 2.5(4)",
  ),
  ...obligation(
    "communicationCheck",
    "Vérification des supports de communication",
    CENTRE,
    every("term"),
    "art. 2.5(4)",
  ),
  ...obligation("steeringCommittee", "Comité de pilotage (bilan)", PARTIES, every("year"), "art. 4.3"),
  ...obligation("followUpCommittee", "Comité de suivi", CENTRE, every("semester"), "annexe 2, « Suivi »"),
  ...obligation(
    "meetingStart",
    "Réunion pédagogique de prérentrée",
    PARTIES,
    before("0 j", "trainingStart", { strict: true, indicative: true }),
    MEETINGS,
  ),
  ...obligation(
    "meetingMid",
    "Réunion pédagogique à mi-parcours",
    PARTIES,
    between(null, null, { indicative: true }),
    MEETINGS,
    {
      start: {
        note: {
          fr: "« À mi-parcours » : la date est à fixer par les parties.",
          en: "« Half-way »: the date is for the parties to set.",
        },
      },
      end: {
        note: {
          fr: "« À mi-parcours » : la date est à fixer par les parties.",
          en: "« Half-way »: the date is for the parties to set.",
        },
      },
    },
  ),
  ...obligation(
    "meetingEnd",
    "Réunion pédagogique de fin de parcours",
    PARTIES,
    at("0 j", "trainingEnd", { indicative: true }),
    MEETINGS,
  ),
  ...obligation(
    "perfectionCouncil",
    "Conseil de perfectionnement",
    "Responsable national",
    every("year"),
    "annexe 7 §6 ; art. 4.4",
  ),
  ...obligation(
    "councilNotice",
    "Convocation du conseil de perfectionnement",
    "Président du conseil",
    before("1 sem", "councilMeeting"),
    "annexe 7 §6",
  ),
  ...obligation(
    "forceMajeureNotice",
    "Force majeure notifiée",
    "Partie affectée",
    within("5 jo", "forceMajeure"),
    TERMINATION,
  ),
  ...obligation(
    "forceMajeureTermination",
    "Résiliation possible pour force majeure",
    "Partie non affectée",
    from("2 mois", "forceMajeureNotice"),
    TERMINATION,
  ),
  ...obligation(
    "breachTermination",
    "Résiliation pour inexécution",
    "Partie plaignante",
    at("15 j", "formalNotice"),
    TERMINATION,
    {
      event: {
        note: {
          fr: "Quinze jours « après l’envoi » de la mise en demeure, non sa réception.",
          en: "Fifteen days « after the sending » of the formal notice, not its receipt.",
        },
      },
    },
  ),
  ...obligation(
    "personalData",
    "Données personnelles conservées au plus tard jusqu’au",
    PARTIES,
    until(HELD_ELSEWHERE, "dataCollection"),
    "art. 5.2(4)",
    {
      event: {
        note: {
          fr: "Le texte donne dix ans sans dire depuis quand : depuis la collecte.",
          en: "The text says ten years without saying since when: since the collection.",
        },
        alternatives: [
          {
            value: "trainingEnd",
            reading: { fr: "Dix ans après la fin de la formation.", en: "Ten years after the end of the training." },
          },
        ],
      },
    },
  ),
  ...obligation(
    "satisfactionSurvey",
    "Enquête de satisfaction",
    CENTRE,
    at("0 j", "trainingEnd"),
    "annexe 2, « Amélioration continue »",
    {
      event: {
        note: {
          fr: "Le moment, « en salle en fin de parcours », est une préconisation ; l’enquête, non.",
          en: "The moment, « in class at the end of the course », is a recommendation; the survey is not.",
        },
      },
    },
  ),
  ...obligation(
    "insertionSurvey",
    "Enquête d’insertion",
    CENTRE,
    at("6 mois", "trainingEnd"),
    "annexe 2, « Amélioration continue »",
  ),
  ...obligation("budgetForecast", "Budget prévisionnel", CENTRE, at("3 mois", "trainingStart"), "art. 3(2)", {
    kind: {
      note: {
        fr: "« Est établi trois mois après la rentrée » : une date, non une limite.",
        en: "« Is drawn up three months after the start »: a date, not a limit.",
      },
      alternatives: [
        {
          value: "within",
          reading: { fr: "Dans les trois mois de la rentrée.", en: "Within three months of the start." },
        },
      ],
    },
  }),
  ...obligation("budgetFinal", "Bilan financier", CENTRE, within("3 mois", "trainingEnd"), "art. 3(2)"),
  ...obligation("headcount", "Effectif qui compte pour les charges", CENTRE, on(HELD_ELSEWHERE), "art. 3(2)"),
  ...obligation("billing1", "Acompte 1", GRETA, on(HELD_ELSEWHERE), "art. 3(3)"),
  ...obligation("billing2", "Acompte 2", GRETA, on(HELD_ELSEWHERE), "art. 3(3)"),
  ...obligation("billing3", "Acompte 3", GRETA, on(HELD_ELSEWHERE), "art. 3(3)"),
  ...obligation("billingBalance", "Solde", GRETA, on(HELD_ELSEWHERE), "art. 3(3)"),
  ...obligation(
    "approvalFile",
    "Nouvel intervenant : argumentaire et CV",
    PARTNER,
    before("0 j", "firstSession", { strict: true }),
    APPROVAL,
  ),
  ...obligation(
    "approvalGranted",
    "Agrément délivré",
    CENTRE,
    before("0 j", "firstSession", { strict: true }),
    "art. 2.2(4)",
    {
      event: {
        note: {
          fr: "« Avant le lancement de la formation, au plus tard avant le début de l’intervention » : la limite est la seconde date.",
          en: "« Before the training is launched, at the latest before the instructor’s first session »: the limit is the second date.",
        },
        alternatives: [
          {
            value: "trainingStart",
            reading: { fr: "Avant le lancement de la formation.", en: "Before the training is launched." },
          },
        ],
      },
    },
  ),
  ...obligation(
    "approvalDocuments",
    "Nouvel intervenant : plan de cours, support, sujet",
    PARTNER,
    on("15/02/N+1"),
    APPROVAL,
    { date: MID_FEBRUARY },
  ),
  ...obligation("approvalRenewal", "Renouvellement d’agrément : sujet d’examen", PARTNER, on("15/02/N+1"), APPROVAL, {
    date: MID_FEBRUARY,
  }),
  ...obligation(
    "examSubject",
    "Sujet d’examen final validé",
    CENTRE,
    before("0 j", "exam", { strict: true, latest: "15/02/N+1" }),
    "annexe 3, « Validation des sujets d’examens »",
    {
      latest: {
        note: {
          fr: "Le sujet suit le processus d’agrément : avant l’épreuve, et avant mi-février.",
          en: "The subject follows the agrément process: before the exam, and before mid-February.",
        },
        alternatives: [
          { value: "14/02/N+1", reading: { fr: "Avant le 15, strictement.", en: "Strictly before the 15th." } },
        ],
      },
    },
  ),
  ...obligation("internalRules", "Règlements intérieurs remis", PARTIES, at("0 j", "trainingStart"), "art. 2.3(6)"),
  ...obligation(
    "marksSent",
    "Notes transmises au Centre Cnam",
    PARTNER,
    within(null, "exam"),
    "annexe 3, « Validation des notes et transmission aux apprenants »",
    {
      delay: {
        note: {
          fr: "« Après chaque examen », sans délai : à fixer par les parties.",
          en: "« After each exam », without a delay: for the parties to set.",
        },
      },
    },
  ),
  ...obligation("accreditation", "Fin d’accréditation", "Cnam", on("31/08/2030"), "annexe 1"),
];
