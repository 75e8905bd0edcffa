/** What the programme is judged on, and its targets. */
import { declare, type Decisions, type Fields } from "../declare";
import type { ConventionValue } from "../types";

const COMPANIES = "annexe 1, fiche action 1";
const COURSES = "annexe 1, fiche action 2";
const ALTERNANCE = "annexe 1, fiche action 3";

/** An indicator: its id, what it measures, whether it adds up, what is counted, its targets and the fiche. */
function indicator(
  id: string,
  label: string,
  nature: "flux" | "stock" | "seuil",
  unit: string,
  targets: Fields,
  article: string,
  decisions?: Decisions,
): readonly ConventionValue[] {
  return declare(`indicator.${id}`, article, { label, nature, unit, ...targets }, decisions);
}

/** Targets of 2016, 2017 and 2018. */
function yearly(first: number, second: number, third: number): Fields {
  return { "target.2016": first, "target.2017": second, "target.2018": third };
}

const NO_TARGET: Fields = { target: null };

const LEVEL_OF_2014 = {
  note: {
    fr: "Les objectifs de l’annexe 1 disent « rester au niveau atteint en 2014 (650 élèves) » : la fiche n’y revient qu’en 2018.",
    en: "The aims of annexe 1 say « stay at the level of 2014 (650 learners) »: the fiche returns to it in 2018 only.",
  },
  alternatives: [
    { value: 650, reading: { fr: "Le niveau de 2014, chaque année.", en: "The level of 2014, each year." } },
  ],
};

export const indicators: readonly ConventionValue[] = [
  ...indicator(
    "ardan",
    "Entreprises bénéficiaires d’ARDAN",
    "flux",
    "entreprises",
    { ...yearly(50, 70, 80), "baseline.2013": 19, "baseline.2014": 19 },
    COMPANIES,
  ),
  ...indicator(
    "positionings",
    "Positionnements entrepreneuriaux",
    "flux",
    "positionnements",
    yearly(10, 20, 30),
    COMPANIES,
  ),
  ...indicator(
    "entrepreneurSchemes",
    "Nouveaux dispositifs de soutien à l’entrepreneuriat",
    "seuil",
    "dispositifs",
    { target: 2 },
    COMPANIES,
  ),
  ...indicator("directJobs", "Emplois directs créés", "flux", "emplois", NO_TARGET, COMPANIES),
  ...indicator(
    "socialPromotion",
    "Élèves en promotion sociale",
    "stock",
    "élèves",
    { ...yearly(550, 600, 650), "baseline.2014": 650, "baseline.2015": 500 },
    COURSES,
    {
      "baseline.2015": {
        note: {
          fr: "« Cible de 500 actifs en formation […] en 2015 dont 150 issus du Territoire » : une cible, non un constat.",
          en: "« A target of 500 […] in 2015, 150 of them from the territory »: an aim, not a count.",
        },
      },
      "target.2016": LEVEL_OF_2014,
      "target.2017": LEVEL_OF_2014,
    },
  ),
  ...indicator("digitalCourses", "Nouvelles formations « numérique »", "seuil", "formations", { target: 1 }, COURSES),
  ...indicator("energyCourses", "Nouvelles formations « énergie »", "seuil", "formations", { target: 1 }, COURSES),
  ...indicator("tailoredCourses", "Stages courts sur mesure", "flux", "stages", yearly(2, 5, 10), COURSES),
  ...indicator("alternanceYouth", "Jeunes en alternance", "stock", "jeunes", yearly(15, 40, 50), ALTERNANCE),
  ...indicator(
    "alternanceCourses",
    "Filières du CFA avec une formation en alternance",
    "seuil",
    "filières",
    { target: 2, "target.2016": 1, "target.2017": 2 },
    ALTERNANCE,
    {
      target: {
        note: {
          fr: "« Dans 2 des 3 filières métiers » : la première en 2016, la seconde en 2017.",
          en: "« In 2 of the 3 trades »: the first in 2016, the second in 2017.",
        },
      },
    },
  ),
  ...indicator(
    "entrepreneurCourses",
    "Formations entrepreneuriales déployées",
    "flux",
    "formations",
    NO_TARGET,
    COMPANIES,
  ),
  ...indicator(
    "excellenceCourses",
    "Formations nouvelles pour les filières d’excellence",
    "flux",
    "formations",
    NO_TARGET,
    COURSES,
  ),
  ...indicator("newCourses", "Formations nouvelles créées avec le CFA", "flux", "formations", NO_TARGET, ALTERNANCE, {
    target: {
      note: {
        fr: "Indicateur de suivi : la cible est en filières (« alternanceCourses »), une formation dans chacune.",
        en: "A follow-up indicator: the target is in trades (« alternanceCourses »), one course in each.",
      },
      alternatives: [
        {
          value: 2,
          reading: { fr: "Une formation dans chacune des deux filières.", en: "One course in each of the two trades." },
        },
      ],
    },
  }),
];
