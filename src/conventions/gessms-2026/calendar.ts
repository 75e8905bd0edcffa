/** What is due and when: obligations, their dates and who answers for them. */
import {
  at,
  before,
  between,
  every,
  from,
  HELD_ELSEWHERE,
  obligation,
  on,
  UNDATED,
  until,
  within,
} from "../obligation";
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

const TO_SET = {
  note: {
    fr: "Le texte ne donne pas de délai : à fixer par les parties.",
    en: "The text gives no delay: for the parties to set.",
  },
};

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
      alternatives: [
        {
          value: PARTIES,
          reading: { fr: "Au choix des parties (annexe 2).", en: "As the parties choose (annexe 2)." },
        },
      ],
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
  ...obligation("unitPlanning", "Plannings par unité validés", PARTIES, every("year"), "art. 2.2(3)"),
  ...obligation(
    "trainingPlanning",
    "Planning de la formation, de l’alternance, des examens et des jurys",
    PARTIES,
    before("0 j", "trainingStart", { strict: true }),
    "art. 2.3(2)",
    {
      delay: {
        note: {
          fr: "Le texte ne donne pas de date : un planning qui fixe le démarrage le précède.",
          en: "The text gives no date: a schedule that sets the start comes before it.",
        },
        alternatives: UNDATED,
      },
    },
  ),
  ...obligation(
    "tutorInformation",
    "Réunion d’information des tuteurs et des maîtres d’apprentissage",
    PARTIES,
    within(null, "trainingStart"),
    "art. 2.3(3) ; annexe 2, « Suivi de l’action de formation »",
    {
      delay: {
        note: {
          fr: "« En début de formation », sans délai : à fixer par les parties.",
          en: "« At the start of the training », without a delay: for the parties to set.",
        },
      },
      responsible: {
        note: {
          fr: "Programmée « conjointement » (art. 2.3(3)) ; l’annexe 2 laisse choisir qui en répond.",
          en: "Planned « jointly » (art. 2.3(3)); annexe 2 leaves open who answers for it.",
        },
        alternatives: [
          {
            value: LYCEE,
            reading: {
              fr: "Le Lycée, qui suit les apprenants en entreprise.",
              en: "The lycée, which follows learners in company.",
            },
          },
        ],
      },
    },
  ),
  ...obligation(
    "missionSheet",
    "Fiche mission validée",
    CENTRE,
    before("0 j", "contractSigned"),
    "annexe 3, « Expérience professionnelle et validation des rapports d’activité » ; annexe 4 §4 ; art. 2.4(3)",
    {
      delay: {
        note: {
          fr: "« En amont de la contractualisation » dans l’annexe 3, « initialement avec le contrat » dans l’annexe 4 : le jour du contrat au plus tard.",
          en: "« Before the contract » in annexe 3, « at first, with the contract » in annexe 4: on the contract’s day at the latest.",
        },
        alternatives: [
          {
            value: "1 j",
            reading: { fr: "La veille du contrat au plus tard.", en: "The day before the contract at the latest." },
          },
        ],
      },
    },
  ),
  ...obligation(
    "studentCards",
    "Cartes d’étudiant des métiers remises",
    CENTRE,
    within(null, "trainingStart"),
    "art. 2.4(3)",
    {
      delay: TO_SET,
    },
  ),
  ...obligation(
    "opcoInvoicing",
    "Factures et certificats de réalisation transmis à l’OPCO",
    CENTRE,
    on(null),
    "annexe 2, « Accompagnement opérationnel » ; art. 3(1)",
    {
      date: {
        note: {
          fr: "« Selon échéancier » : à fixer contrat par contrat, FUNDING en donne les dates.",
          en: "« By the schedule »: to be set contract by contract; FUNDING gives its dates.",
        },
      },
    },
  ),
  ...obligation(
    "instructorList",
    "Liste des intervenants transmise au Centre Cnam",
    PARTNER,
    before("0 j", "firstSession", { strict: true }),
    APPROVAL,
    {
      delay: {
        note: {
          fr: "La liste sert à l’agrément, délivré avant le démarrage des cours : elle le précède aussi.",
          en: "The list serves the approval, granted before courses start: it comes before them too.",
        },
        alternatives: UNDATED,
      },
    },
  ),
  ...obligation(
    "proofreading",
    "Relecture des supports par le Centre Cnam",
    PARTNER,
    before("0 j", "publication", { strict: true }),
    "art. 2.5(3)",
  ),
  ...obligation(
    "dataNotice",
    "Information des personnes sur le traitement de leurs données",
    PARTIES,
    at("0 j", "dataCollection"),
    "art. 5.2(4)",
  ),
  ...obligation(
    "secondSession",
    "Deuxième session organisée",
    CENTRE,
    within(null, "exam"),
    "annexe 3, « Deuxième session d’examen/session de rattrapage »",
    {
      delay: TO_SET,
      responsible: {
        note: {
          fr: "Le texte ne dit pas qui l’organise : les examens sont « sous la responsabilité du Centre Cnam » (art. 2.3(4)).",
          en: "The text does not say who holds it: exams are « under the Cnam centre’s responsibility » (art. 2.3(4)).",
        },
        alternatives: [
          {
            value: PARTNER,
            reading: { fr: "Le partenaire qui enseigne l’unité.", en: "The partner that teaches the unit." },
          },
        ],
      },
    },
  ),
  ...obligation(
    "defenceMinutes",
    "Procès-verbal de soutenance",
    CENTRE,
    at("0 j", "defence"),
    "annexe 3, « Expérience professionnelle et validation des rapports d’activité »",
    {
      delay: {
        note: {
          fr: "Le texte ne donne pas de délai : le jour de la soutenance.",
          en: "The text gives no delay: the day of the defence.",
        },
        alternatives: UNDATED,
      },
    },
  ),
  ...obligation("hceresData", "Données et statistiques pour le HCERES", PARTIES, every("year"), "art. 4.1, 4.4", {
    period: {
      note: {
        fr: "Le texte ne donne pas de périodicité : chaque année, pour le conseil de perfectionnement (art. 4.4).",
        en: "The text gives no frequency: each year, for the perfection council (art. 4.4).",
      },
      alternatives: [
        {
          value: "term",
          reading: { fr: "Une fois, quand le HCERES les requiert.", en: "Once, when HCERES asks for them." },
        },
      ],
    },
  }),
  ...obligation(
    "councilMinutes",
    "Compte rendu du conseil, aux membres et à la DNF",
    "Président du conseil",
    at("0 j", "councilMeeting"),
    "annexe 7 §6",
    {
      delay: {
        note: {
          fr: "« Dressé à la fin de la réunion », communiqué sans délai donné : le jour même.",
          en: "« Drawn up at the end of the meeting », sent without a stated delay: the same day.",
        },
        alternatives: UNDATED,
      },
    },
  ),
  ...obligation("accreditation", "Fin d’accréditation", "Cnam", on("31/08/2030"), "annexe 1", {
    date: {
      note: {
        fr: "L’annexe 1 date l’arrêté du 30 mai 2025, l’article 1 l’enregistrement au RNCP du 7 août 2021 : la fin n’est que dans l’annexe.",
        en: "Annexe 1 dates the decree 30 May 2025, article 1 the RNCP entry 7 August 2021: only the annexe gives the end.",
      },
    },
  }),
];
