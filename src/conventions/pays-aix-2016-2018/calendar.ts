/** What is due and when: obligations, their dates and who answers for them. */
import { at, before, between, every, obligation, on, within } from "../obligation";
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
      label: {
        note: {
          fr: "L’article 2 renvoie à l’article 7 pour la résiliation ; c’est l’article 8.",
          en: "Article 2 refers to article 7 for termination; it is article 8.",
        },
      },
      delay: {
        note: {
          fr: "« Préavis de six mois minimum » : l’effet ne peut venir plus tôt.",
          en: "« At least six months’ notice »: the effect cannot come earlier.",
        },
      },
    },
  ),
  ...obligation(
    "indicatorsSet",
    "Indicateurs de résultat mis en place",
    "Parties",
    within(null, "signature"),
    "art. 7 ; rapport",
    {
      delay: {
        note: {
          fr: "« Au démarrage des actions », sans date : à fixer par les parties.",
          en: "« When the actions start », without a date: for the parties to set.",
        },
      },
    },
  ),
  ...obligation(
    "electedReport",
    "Rapport d’activité soumis aux élus",
    TERRITORY,
    every("year", 1, { year: "civil" }),
    "rapport",
  ),
  ...obligation(
    "publicationCheck",
    "Documents de communication et de presse validés",
    "Directions de communication",
    before("0 j", "publication", { strict: true }),
    "art. 6",
  ),
];
