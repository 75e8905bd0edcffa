/** Words of explanations and of the reference made from the code. */
export const explain = {
  yes: "oui",
  no: "non",
  true: "VRAI",
  false: "FAUX",
  none: "aucun",
  unset: "à fixer par les parties",
  separator: " ; ",
  colon: " : ",
  result: "Résultat",
  convention: "Convention",
  heldReading: "La lecture retenue à défaut d’autre choix.",
  units: {
    apprenants: "apprenants",
    voix: "voix",
    mois: "mois",
    ans: "ans",
    j: "jours",
    "h/apprenant": "h/apprenant",
    "€/an": "€/an",
    coefficient: "",
  },
};
