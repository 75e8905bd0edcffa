/** Words of the tool « Anonymiser », of its sheets and of its plans. */
export const anonymise = {
  help: "Un numéro à la place de chaque nom : la feuille « Copies » part à la correction, la clé reste chez vous.",

  prepare: {
    heading: "Préparer les copies",
    list: "Liste",
    learners: "Apprenants",
    noList: "Sélectionnez une feuille qui contient une liste d’apprenants.",
    duplicates: (names: string) =>
      `Plusieurs lignes portent le même nom : ${names}. La clé les distingue par leur numéro ; sans numéro, ajoutez une initiale.`,
    assessments: "Colonnes à noter",
    other: "Autres colonnes à noter",
    otherHelp: "Séparées par des virgules, par exemple : Écrit, Oral.",
    otherDefault: "Note",
    key: "La feuille de la clé",
    hide: "Masquée",
    protect: "Protégée contre les modifications",
    action: "Préparer les copies",
  },

  lift: {
    heading: "Lever l’anonymat",
    none: "Aucune feuille de copies avec sa clé dans ce classeur. Si vous avez déplacé la clé, recopiez d’abord sa feuille ici.",
    papers: "Copies",
    choose: "Copies à lever",
    marked: "Copies notées",
    unmarked: "Sans note",
    destination: "Destination",
    destinations: {
      live: "Une nouvelle feuille, avec des formules qui suivent les copies",
      values: "Une nouvelle feuille, avec des valeurs",
      table: "Les cases vides d’un tableau du classeur",
    },
    chooseTable: "Tableau à remplir",
    unknown: (count: number) =>
      count > 1
        ? `${count} apprenants de la clé ne sont pas retrouvés dans ce tableau : leurs notes n’y seront pas écrites.`
        : "1 apprenant de la clé n’est pas retrouvé dans ce tableau : ses notes n’y seront pas écrites.",
    different: (count: number) =>
      count > 1
        ? `${count} cases portent déjà une autre note : elles restent telles quelles.`
        : "1 case porte déjà une autre note : elle reste telle quelle.",
    nothing: "Rien à écrire dans ce tableau : aucune colonne ne correspond, ou toutes les notes y sont déjà.",
    action: "Préparer la levée",
  },

  plan: "Anonymiser les copies",
  copiesSheet: "Copies",
  copiesTitle: "Copies à corriger",
  copiesHelp: "Une note de 0 à 20 ou un code (ABI, ABJ…) par copie.",
  keySheet: "Clé d’anonymat",
  keyTitle: "Clé d’anonymat",
  keyHelp: "Ne transmettez pas cette feuille aux correcteurs : déplacez-la dans un autre classeur avant l’envoi.",
  number: "Numéro d’anonymat",
  learnerNumber: "Numéro d’étudiant",
  learner: "Apprenant",
  liftPlan: "Lever l’anonymat",
  liftedSheet: "Notes levées",
  liftedTitle: "Notes, anonymat levé",
};
