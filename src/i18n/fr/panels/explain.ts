/** Words of the tool « Expliquer ». */
import { counted, de } from "../grammar";

export const explain = {
  empty:
    "Cliquez dans la feuille une cellule qui contient une formule CNAM (par exemple =CNAM.UE_STATUS(…)), un chiffre qui en vient par d’autres cellules, ou n’importe quelle cellule de la ligne d’un apprenant (son nom, une note) : le calcul s’affiche ici, pas à pas.",
  emptyAt: (cell: string) => `Ni la cellule ${cell} ni sa ligne ne viennent d’une formule CNAM.`,
  ofTheLine: (cell: string, who: string) =>
    `${cell} n’est pas un résultat : voici un résultat de la même ligne${who === "" ? "" : `, celle ${de(who)}`}.`,
  line: (count: number) => `Les ${count} résultats de la ligne`,
  links: (count: number) => `Ce chiffre vient ${count > 1 ? `de ${count} endroits` : "d’ailleurs"}`,
  linksHelp:
    "De cellule en cellule, jusqu’à une règle ou à ce qui a été tapé. Cliquez un calcul pour le lire ci-dessous.",
  linksCut: "D’autres cellules y concourent : seules les premières sont montrées.",
  computed: "calcul",
  typed: "Tapé",
  andAlike: (count: number) => `et ${counted(count, "autre pareille", "autres pareilles")}`,
  cell: "Cellule",
  formulaIn: "Formule en",
  result: "Résultat",
  convention: "Convention",
  steps: (functionId: string) => `Étapes de CNAM.${functionId}`,
  noSteps: "Cette fonction lit une valeur de la convention : il n’y a pas de calcul à détailler.",
  refused: "Le calcul s’arrête là : le message ci-dessus dit ce qui manque et où.",
  arguments: "Ce que la fonction a lu",
  leftOut: "non donné",
  present: "valeurs actuelles de cellules calculées",
  firstRow:
    "La formule donne un long tableau : seule sa première ligne est détaillée. Cliquez une autre ligne pour la voir.",
  unread: (argument: string, text: string) =>
    `L’argument « ${argument} » est un calcul fait dans la formule, ${text} : le volet ne le refait pas. Mettez ce calcul dans une cellule à part et donnez cette cellule à la fonction : elle s’expliquera alors entièrement.`,
  missing: (argument: string, text: string) =>
    `L’argument « ${argument} » désigne ${text}, que le volet ne trouve pas dans ce classeur : vérifiez ce nom, ou ouvrez le classeur qui le contient et copiez-y les cellules.`,
  copy: "Copier l’explication",
  copied: "Explication copiée.",
  copyByHand: "Copie refusée par le navigateur : le texte est sélectionné ci-dessous, faites Ctrl+C.",
  textToCopy: "Texte de l’explication",
  others: "Autres lectures du texte",
  othersHelp: "Là où le texte est ambigu ou muet, voici ce que donnerait l’autre lecture, pour toute la colonne.",
  othersLoading: "Recherche de ce que changeraient les autres lectures…",
  noOthers: "Aucune règle de ce calcul n’est ambiguë.",
  other: "Autre lecture",
  changes: (count: number) => (count === 0 ? "ne change rien" : `change ${counted(count, "résultat", "résultats")}`),
  here: "cette cellule",
  resultRow: (row: string) => `ligne ${row} du résultat`,
  change: (before: string, after: string) => `${before === "" ? "vide" : before} → ${after === "" ? "vide" : after}`,
  colon: "\u00a0: ",
};
