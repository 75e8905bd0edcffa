/** What is due and when: obligations, their dates and who answers for them. */
import { at, before, between, every, obligation, on, UNDATED, until, within } from "../obligation";
import type { ConventionValue } from "../types";

const BOTH = "Cnam et CFA";
const DIRECTOR = "Directrice pédagogique";
const ASSISTANT = "Assistante de formation";
const PAIR = "Responsable alternance, directeur du pôle";
const TUTOR = "Tuteur académique";
const COMMUNICATION = "Responsable communication";
const HEADS = "Chefs d’établissement";
const CNAM_ASSISTANT = "Cnam (assistante de formation)";

export const calendar: readonly ConventionValue[] = [
  {
    key: "calendar.event.trainingStart",
    value: "15/09/N",
    article: "art. 7",
    note: {
      fr: "« Mi-septembre » : le 15, sauf si le planning dit mieux.",
      en: "« Mid-September »: the 15th, unless the schedule says better.",
    },
    alternatives: [{ value: "16/09/N", reading: { fr: "Après le 15, strictement.", en: "Strictly after the 15th." } }],
  },
  {
    key: "calendar.event.trainingEnd",
    value: "15/09/N+2",
    article: "art. 7",
    note: {
      fr: "« De mi-septembre N à mi-septembre N+2 » : le 15 aussi.",
      en: "« From mid-September N to mid-September N+2 »: the 15th too.",
    },
    alternatives: [
      {
        value: "14/09/N+2",
        reading: { fr: "La veille : 24 mois tout juste.", en: "The day before: 24 months exactly." },
      },
    ],
  },
  ...obligation(
    "rates",
    "Taux horaire et forfait de tutorat arrêtés",
    BOTH,
    on("01/07/N", { strict: true }),
    "art. 9, 13",
  ),
  ...obligation("approvalFile", "Agrément demandé", CNAM_ASSISTANT, before("1 mois", "firstSession"), "art. 9"),
  ...obligation("examSubject", "Sujets et corrigés soumis", CNAM_ASSISTANT, before("1 mois", "exam"), "art. 11"),
  ...obligation("tutorList", "Tuteurs académiques désignés", PAIR, within("1 mois", "trainingStart"), "art. 12"),
  ...obligation("tutorMeeting", "Réunion tutorale", PAIR, within("2 mois", "trainingStart"), "art. 12"),
  ...obligation("visit1", "Première visite en entreprise", TUTOR, within("3 mois", "trainingStart"), "art. 13"),
  ...obligation("visit2", "Seconde visite en entreprise", TUTOR, between("01/04/N+1", "30/04/N+1"), "art. 13", {
    start: {
      note: {
        fr: "« Au milieu du second semestre académique » : avril, entre les semaines d’examens de février et de juin.",
        en: "« In the middle of the second semester »: April, between the exam weeks of February and June.",
      },
      alternatives: [{ value: "15/03/N+1", reading: { fr: "De la mi-mars…", en: "From mid-March…" } }],
    },
    end: {
      note: {
        fr: "« Au milieu du second semestre académique » : avril, entre les semaines d’examens de février et de juin.",
        en: "« In the middle of the second semester »: April, between the exam weeks of February and June.",
      },
      alternatives: [{ value: "15/05/N+1", reading: { fr: "… à la mi-mai.", en: "… to mid-May." } }],
    },
  }),
  ...obligation(
    "meetingStart",
    "Réunion pédagogique de prérentrée",
    DIRECTOR,
    before("0 j", "trainingStart", { strict: true }),
    "art. 10",
  ),
  ...obligation(
    "meetingMid",
    "Réunion pédagogique de février-mars",
    DIRECTOR,
    between("01/02/N+1", "31/03/N+1"),
    "art. 10",
  ),
  ...obligation(
    "meetingEnd",
    "Réunion pédagogique de juin-juillet",
    DIRECTOR,
    between("01/06/N+1", "31/07/N+1"),
    "art. 10",
  ),
  ...obligation(
    "tutorRegulation",
    "Réunion de régulation de l’alternance",
    "Tuteurs académiques",
    every("quarter", 1, { indicative: true }),
    "art. 13",
    {
      period: {
        note: {
          fr: "« Tous les 3 mois environ » ; l’annexe 1 n’en paie que deux par an.",
          en: "« About every 3 months »; annexe 1 pays for two a year only.",
        },
        alternatives: [
          { value: "semester", reading: { fr: "Deux par an, comme l’annexe 1.", en: "Two a year, as annexe 1." } },
        ],
      },
    },
  ),
  ...obligation("delegateMeeting", "Concertation avec les délégués", DIRECTOR, every("semester"), "art. 14"),
  ...obligation(
    "steeringCommitteeJuly",
    "Comité de pilotage de juillet",
    HEADS,
    between("01/07/N+1", "31/07/N+1"),
    "art. 15",
  ),
  ...obligation(
    "steeringCommitteeDecember",
    "Comité de pilotage de décembre",
    HEADS,
    between("01/12/N", "31/12/N"),
    "art. 15",
  ),
  ...obligation(
    "attendance",
    "Émargement à chaque quart de journée",
    "Établissement du lieu d’enseignement",
    every("day"),
    "art. 7",
  ),
  ...obligation(
    "attendanceCopies",
    "Copie des feuilles d’émargement au Cnam",
    "Coordinatrice du pôle",
    every("month"),
    "art. 7",
    {
      responsible: {
        note: {
          fr: "L’article 7 la situe « au Cnam » ; l’article 2 la désigne pour le CFA.",
          en: "Article 7 places her « at the Cnam »; article 2 names her for the CFA.",
        },
        alternatives: [
          { value: "Cnam", reading: { fr: "Le Cnam, comme l’article 7.", en: "The Cnam, as article 7." } },
        ],
      },
    },
  ),
  ...obligation(
    "convention",
    "Convention en vigueur (reconduction tacite)",
    BOTH,
    until("1 an", "signature"),
    "art. 18",
    {
      delay: {
        note: {
          fr: "« Une durée de un an » pour une formation de 24 mois (art. 7) : la reconduction tacite la couvre.",
          en: "« One year » for a training of 24 months (art. 7): tacit renewal covers it.",
        },
      },
    },
  ),
  ...obligation(
    "terminationNotice",
    "Dernier jour pour dénoncer",
    "Cnam ou CFA",
    before("3 mois", "renewal"),
    "art. 18",
  ),
  ...obligation(
    "examWeek1",
    "Semaine d’examens de février",
    DIRECTOR,
    between("01/02/N+1", "fin 02/N+1"),
    "art. 11, 7",
  ),
  ...obligation("examWeek2", "Semaine d’examens de juin", DIRECTOR, between("01/06/N+1", "30/06/N+1"), "art. 11, 7"),
  ...obligation("jury", "Jury", "Cnam (établissement public)", every("semester"), "art. 11"),
  ...obligation("brochure", "Brochure", COMMUNICATION, between("01/11/N", "30/11/N"), "art. 3"),
  ...obligation(
    "communicationPlan",
    "Plan de communication",
    "Responsable alternance",
    between("01/11/N", "30/11/N"),
    "art. 3",
  ),
  ...obligation("applicationFile", "Dossier d’inscription", COMMUNICATION, between("01/12/N", "31/12/N"), "art. 4"),
  ...obligation("delegateElection", "Élection des délégués", DIRECTOR, at("0 j", "trainingStart"), "art. 14"),
  ...obligation("bulletin", "Bulletin de notes", ASSISTANT, every("semester"), "art. 11"),
  ...obligation("budgetForecast", "Budget prévisionnel", BOTH, every("year"), "art. 17"),
  ...obligation("settlement", "Marge brute calculée et partagée", BOTH, at("0 j", "trainingEnd"), "art. 17"),
  ...obligation(
    "booklets",
    "Livrets de l’alternance et du programme à jour",
    "Responsable alternance, assistante de formation",
    every("year"),
    "art. 8",
  ),
  ...obligation(
    "advancesDecember",
    "Avances équilibrées au comité de décembre",
    BOTH,
    between("01/12/N", "31/12/N"),
    "art. 17, 15",
  ),
  ...obligation(
    "advancesJuly",
    "Avances équilibrées au comité de juillet",
    BOTH,
    between("01/07/N+1", "31/07/N+1"),
    "art. 17, 15",
  ),
  ...obligation("cfaInvoice", "Part de marge facturée au Cnam", "CFA", at("0 j", "trainingEnd"), "art. 17", {
    delay: {
      note: {
        fr: "« À l’issue de la formation », sans délai : le dernier jour.",
        en: "« At the end of the training », without a delay: the last day.",
      },
      alternatives: UNDATED,
    },
  }),
  ...obligation(
    "jobPosting",
    "Fiche « Place en entreprise » validée",
    PAIR,
    before("0 j", "contractSigned", { strict: true }),
    "art. 5",
  ),
  ...obligation(
    "examCalendar",
    "Calendrier annuel des soutenances, examens et jurys",
    DIRECTOR,
    every("year"),
    "art. 7",
  ),
  ...obligation(
    "alternanceCalendar",
    "Calendrier de l’alternance",
    PAIR,
    before("0 j", "trainingStart", { strict: true }),
    "art. 7",
    {
      delay: {
        note: {
          fr: "Le texte ne donne pas de date : le calendrier précède la formation qu’il règle.",
          en: "The text gives no date: the schedule comes before the training it sets.",
        },
        alternatives: UNDATED,
      },
    },
  ),
];
