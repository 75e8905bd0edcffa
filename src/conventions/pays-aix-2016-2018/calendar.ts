/** What is due and when: obligations, their dates and who answers for them. */
import { at, between, obligation, on } from "../obligation";
import type { ConventionValue } from "../types";

const CNAM = "AG Cnam";
const TERRITORY = "Territoire";

export const calendar: readonly ConventionValue[] = [
  ...obligation(
    "subsidyRequest",
    "Demande de subvention",
    CNAM,
    on("30/04/N", { strict: true, year: "civil" }),
    "art. 5",
  ),
  ...obligation("subsidyPayment1", "Versement de 70 %", TERRITORY, at("0 j", "subsidyNotification"), "art. 5"),
  ...obligation("subsidyPayment2", "Versement de 30 %", TERRITORY, on("31/12/N", { year: "civil" }), "art. 5", {
    date: {
      note: {
        fr: "« Au terme de l’année », sur présentation du rapport certifié : pas avant de l’avoir reçu.",
        en: "« At the end of the year », on presentation of the certified report: not before it is received.",
      },
      alternatives: [
        {
          value: "31/03/N+1",
          reading: {
            fr: "Quand le rapport est dû : fin du premier trimestre suivant (art. 7).",
            en: "When the report is due: end of the following first quarter (art. 7).",
          },
        },
      ],
    },
  }),
  ...obligation(
    "annualReport",
    "Rapport moral et financier",
    CNAM,
    between("01/01/N+1", "31/03/N+1", { year: "civil" }),
    "art. 7",
  ),
  ...obligation("finalEvaluation", "Évaluation complète", CNAM, between("01/01/2019", "30/06/2019"), "art. 7"),
  ...obligation("convention", "Fin de la convention", "Parties", on("31/12/2018"), "art. 2"),
  ...obligation(
    "terminationNotice",
    "Effet d’une résiliation",
    "Partie qui résilie",
    at("6 mois", "terminationNotice"),
    "art. 8",
    {
      delay: {
        note: {
          fr: "« Préavis de six mois minimum » : l’effet ne peut venir plus tôt.",
          en: "« At least six months’ notice »: the effect cannot come earlier.",
        },
      },
    },
  ),
];
