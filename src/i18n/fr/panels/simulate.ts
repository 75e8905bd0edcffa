/** Words of the tool « Simuler ». */

export const simulate = {
  help: "Et si l’effectif, les heures, les taux, les ruptures ou le partage étaient autres ? Des feuilles de formules, à partir du dossier financier du classeur ou, à défaut, de la convention.",
  finance: "Finances",
  scenarios: "Scénarios à côté de la base",
  learners: "Effectif de la base, sans dossier financier",
  year: "Année de la rentrée",
  least: "Effectif minimal du tableau",
  most: "Effectif maximal du tableau",
  variation: "Variation de chaque hypothèse (%)",
  range: (min: number, max: number) => `Un nombre entier de ${min} à ${max}.`,
  headcountsRange: (most: number) => `Le maximum suit le minimum, d’au plus ${most} apprenants.`,
  sources: {
    file: {
      one: "Dossier financier lu :",
      several: "Dossier financier dont part la base",
      last: "Plusieurs dossiers dans ce classeur : le dernier créé est proposé.",
    },
    base: {
      one: "Base lue : feuille",
      several: "Base que lisent l’effectif, la sensibilité et le risque",
      last: "Plusieurs bases de scénarios dans ce classeur : la dernière créée est proposée.",
    },
    marks: {
      one: "Notes lues : feuille",
      several: "Feuille de notes",
      last: "Plusieurs feuilles ont des moyennes : celle qui est à l’écran est proposée, sinon la première.",
    },
  },
  kinds: {
    scenarios: {
      name: "Comparer des scénarios",
      summary: "Une colonne par scénario : hypothèses en haut, résultats en dessous, écart à la base.",
    },
    headcounts: {
      name: "Marge selon l’effectif",
      summary: "Du minimum au maximum, la part de chaque partie, le seuil de rentabilité.",
    },
    sensitivity: {
      name: "Sensibilité de la marge",
      summary: "Chaque hypothèse un peu plus bas, un peu plus haut : ce qui compte le plus d’abord.",
    },
  },
  withScenarios:
    "Le tableau des effectifs et la sensibilité lisent la base des scénarios ; elle vient avec eux s’il n’y en a pas.",
  risk: "Risque de ruptures",
  riskHelp:
    "Chaque contrat est rompu ou non, à la fin d’un mois tiré au sort, des milliers de fois. La même graine redonne les mêmes résultats.",
  rate: "Taux de rupture (%)",
  rateRange: "Un taux de 0 à 100, avec deux décimales au plus.",
  lastMonth: "Dernier mois possible",
  draws: "Tirages",
  seed: "Graine",
  run: "Tirer",
  running: "Tirage en cours…",
  stop: "Arrêter",
  stopped: "Le tirage est arrêté : rien n’a été gardé.",
  failed: "Le tirage n’a pas pu être fait.",
  add: "Ajouter au classeur",
  refusals: {
    noBase: "Il faut d’abord les scénarios : c’est leur base qui est tirée au sort.",
    incomplete: "La base des scénarios a des hypothèses à compléter.",
    notWhole: "L’effectif et la durée de la base sont des nombres entiers, à partir de 1.",
    lastMonth: (months: number) => `Le dernier mois possible est au plus le ${months}e, la durée de la base.`,
  },
  results: "La marge",
  p10: "P10 (une fois sur dix, pas plus haute)",
  p50: "P50 (une fois sur deux)",
  p90: "P90 (neuf fois sur dix)",
  mean: "Moyenne des tirages",
  expected: "Moyenne attendue, sans tirage",
  deficits: "Tirages en déficit",
  marks: "Notes",
  second: {
    name: "Un autre seuil, et la session 2",
    summary: "Qui a toutes ses UE à un autre seuil, et si chacun passe la session 2 à la moyenne qu’il lui faut.",
    lacks:
      "Il faut une feuille de notes avec des noms et des moyennes d’UE (« Créer une feuille » ou « Brancher un tableau »).",
  },
};
