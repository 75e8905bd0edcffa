/** Words of the tool « Figer ». */
export const freeze = {
  help: "Pour un partenaire qui n’a pas les fonctions CNAM : une copie de la feuille où elles sont remplacées par leurs valeurs. L’original n’est pas modifié.",
  sheet: "Feuille active",
  content: "Contenu",
  formulas: (count: number) =>
    count > 1 ? `${count} formules CNAM` : count === 1 ? "1 formule CNAM" : "Aucune formule CNAM",
  nothing: "Cette feuille ne contient aucune formule CNAM : ouvrez celle que vous voulez envoyer.",
  prepare: "Préparer la copie",
};
