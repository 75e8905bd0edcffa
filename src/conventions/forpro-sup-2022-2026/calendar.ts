/** What is due and when: obligations, their dates and who answers for them. */
import { at, before, between, every, obligation, within } from "../obligation";
import type { ConventionValue } from "../types";

const INSTITUTION = "Établissement";

export const calendar: readonly ConventionValue[] = [
  ...obligation(
    "insertionSurvey",
    "Enquête d’insertion transmise à la Région",
    INSTITUTION,
    at("6 mois", "trainingEnd"),
    "art. 3-8",
  ),
  ...obligation("annualConvention", "Convention d’application", "Région, établissement", every("year"), "art. 4"),
  ...obligation("convention", "Convention en vigueur", "Parties", between("01/09/2022", "31/08/2026"), "art. 8", {
    start: {
      note: {
        fr: "« Quatre années universitaires » à compter de la délibération de la Région, dont le texte ne donne pas la date.",
        en: "« Four academic years » from the Region’s deliberation, whose date the text does not give.",
      },
      alternatives: [
        {
          value: null,
          reading: { fr: "La date de la délibération, à saisir.", en: "The deliberation’s date, to be entered." },
        },
      ],
    },
    end: {
      note: {
        fr: "« 2025/2026 » : jusqu’au dernier jour de l’année universitaire.",
        en: "« 2025/2026 »: until the academic year’s last day.",
      },
      alternatives: [
        {
          value: "30/09/2026",
          reading: { fr: "Jusqu’à la fin de septembre.", en: "Until the end of September." },
        },
      ],
    },
  }),
  ...obligation(
    "terminationNotice",
    "Effet d’une dénonciation",
    "Partie qui dénonce",
    at("6 mois", "terminationNotice"),
    "art. 10",
  ),
  ...obligation("breachCure", "Délai pour exécuter", "Partie défaillante", within("15 j", "formalNotice"), "art. 10"),
  ...obligation(
    "breachTermination",
    "Effet de la résiliation",
    "Partie plaignante",
    at("1 mois", "formalNotice"),
    "art. 10",
    {
      kind: {
        note: {
          fr: "Sauf si, dans ce mois, les obligations ont été exécutées, même en partie, ou si l’inexécution tient à la force majeure.",
          en: "Unless, within the month, the duties were performed, even in part, or the failure comes from force majeure.",
        },
      },
      delay: {
        note: {
          fr: "L’article donne quinze jours pour résilier, puis un mois pour l’effet, tous deux depuis la mise en demeure.",
          en: "The article gives fifteen days to terminate, then one month to take effect, both from the formal notice.",
        },
        alternatives: [
          {
            value: "15 j",
            reading: {
              fr: "Dès les quinze jours, sans attendre le mois.",
              en: "After fifteen days, without waiting for the month.",
            },
          },
        ],
      },
    },
  ),
  ...obligation("steeringCommittee", "Comité de pilotage", "Région", every("year"), "art. 7"),
  ...obligation(
    "positioning",
    "Positionnement",
    INSTITUTION,
    before("0 j", "trainingStart", { strict: true }),
    "art. 3-3-3",
  ),
  ...obligation(
    "learnerList",
    "Liste des stagiaires transmise à la Région",
    INSTITUTION,
    within(null, "trainingEnd"),
    "art. 3-8",
    {
      delay: {
        note: {
          fr: "Le texte ne donne pas de délai : à fixer avec la Région.",
          en: "The text gives no delay: to be set with the Region.",
        },
      },
    },
  ),
  ...obligation(
    "annualProgramme",
    "Programme de formation annuel validé",
    "Région, établissement",
    every("year"),
    "art. 4",
  ),
  ...obligation(
    "grossFault",
    "Résiliation sans préavis pour faute lourde",
    "Région",
    at("0 j", "grossFault"),
    "art. 10",
    {
      responsible: {
        note: {
          fr: "« La Région se réserve le droit » : elle seule, contre le bénéficiaire, sans indemnité.",
          en: "« The Region reserves the right »: it alone, against the beneficiary, without compensation.",
        },
      },
      kind: {
        note: {
          fr: "« À tout moment, sans préavis » : dès le jour de la faute.",
          en: "« At any time, without notice »: from the day of the fault on.",
        },
      },
    },
  ),
];
