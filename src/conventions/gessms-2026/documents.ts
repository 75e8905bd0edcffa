/** Documents without a date of their own. */
import { paper } from "../paper";
import type { ConventionValue } from "../types";

const CENTRE = "Centre Cnam";
const PARTNER = "Partenaire";
const TOOLS = "annexe 4 §4";
const EXPERIENCE = "annexe 3, « Expérience professionnelle et validation des rapports d’activité »";

export const documents: readonly ConventionValue[] = [
  ...paper("followUpBooklet", "Livret de suivi", "Tuteur pédagogique", TOOLS),
  ...paper("visitReport", "Rapport de visite", "Tuteur pédagogique", TOOLS),
  ...paper("companyContacts", "Tableau partagé des contacts d’entreprise", "Lycée", TOOLS, {
    responsible: {
      note: {
        fr: "L’annexe ne dit pas qui le tient ; le Lycée suit les apprenants en entreprise (art. 2.3(3)).",
        en: "The annexe does not say who keeps it; the lycée follows learners in company (art. 2.3(3)).",
      },
    },
  }),
  ...paper("activityReport", "Rapport d’activité", "Apprenant", EXPERIENCE),
  ...paper("application", "Dossier de candidature et avis final", CENTRE, "art. 2.4(2)"),
  ...paper("selectionCalendar", "Calendrier du processus de sélection", CENTRE, "art. 2.4(2)"),
  ...paper("transcript", "Relevé de notes, sur demande", CENTRE, "annexe 3, « Saisie des notes »"),
  ...paper(
    "intermediateMarks",
    "Notes intermédiaires archivées",
    "Partenaire ou Centre Cnam",
    "annexe 3, « Saisie des notes »",
  ),
  ...paper("attendanceSheets", "Fiches de présence transmises au Centre Cnam", PARTNER, "annexe 2, « Inscription »"),
  ...paper("qualityEvidence", "Pièces demandées par le certificateur qualité", "Parties", "art. 4.2"),
  ...paper("councilMembers", "Liste des membres du conseil, tenue à jour", "Responsable national", "annexe 7 §4"),
  ...paper("commercialPlan", "Plan d’actions commercial", "Parties", "annexe 2, « Accompagnement opérationnel »"),
  ...paper(
    "sagheHours",
    "Heures des enseignants-chercheurs du Cnam déclarées au SAF (Saghe)",
    CENTRE,
    "annexe 2, « Équipe pédagogique »",
    {
      responsible: {
        note: {
          fr: "Le logigramme laisse la ligne libre (R ou I) ; le Centre Cnam est l’interlocuteur unique de l’établissement public (art. 2.2(2)).",
          en: "The chart leaves the line free (R or I); the Cnam centre is the only contact of the public institution (art. 2.2(2)).",
        },
      },
    },
  ),
  ...paper("premisesInsurance", "Assurance des locaux et des prestataires", "Parties", "art. 5.2(5)"),
];
