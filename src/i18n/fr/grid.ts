/** Words of the grid's own menus that its language packs lack or leave in English, under the grid's own keys. */
export const grid = {
  "sheets-formula": {
    progress: {
      analyzing: "Analyse des formules",
      calculating: "Calcul des formules",
      "array-analysis": "Analyse des formules qui débordent",
      "array-calculation": "Calcul des formules qui débordent",
      done: "Calcul terminé",
    },
  },
  "sheets-formula-ui": { prompt: { more: "En savoir plus", less: "Replier", close: "Fermer" } },
  "sheets-table-ui": {
    renamePlaceholder: "Nom du tableau",
    columnMenu: {
      "insert-left": "Insérer une colonne de tableau à gauche",
      "insert-right": "Insérer une colonne de tableau à droite",
      delete: "Supprimer la colonne du tableau",
    },
  },
  "sheets-ui": {
    rightClick: { copySpecial: "Copie spéciale" },
    /** As Excel names them; a colon follows. */
    statusbar: {
      sum: "Somme\u00a0",
      average: "Moyenne\u00a0",
      min: "Min\u00a0",
      max: "Max\u00a0",
      count: "Nb (nombres)\u00a0",
      countA: "Nb (non vides)\u00a0",
    },
  },
};
