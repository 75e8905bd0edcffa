/** Words of the help page about the functions. */
export const help = {
  title: "Fonctions CNAM",
  introduction:
    "Ces fonctions appliquent les règles des conventions dans votre classeur, sans rien envoyer hors de votre ordinateur. Tapez la formule dans une cellule, puis validez avec la touche Entrée.",
  categories: {
    marks: "Notes et résultats",
    finance: "Finances",
    calendar: "Calendrier et suivi",
    governance: "Équipe, instances et admission",
    rules: "Règles",
  },
  parameter: "Argument",
  meaning: "Ce qu’il faut donner",
  optional: "facultatif",
  returns: "Résultat",
  example: "Exemple",
  gives: "donne",
  otherLanguage: "English",
};
