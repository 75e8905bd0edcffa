/** Words of the tool « Graphiques ». */
import { counted } from "../grammar";

export const chartsPanel = {
  help: "Les graphiques que vos tableaux permettent. Ajouté au classeur, un graphique suit ses cellules : chiffres, titre et barres.",
  none: "Aucun tableau à dessiner dans ce classeur.",
  noneHelp:
    "Il faut des notes sur 20, des résultats calculés (outil « Brancher un tableau ») ou un tableau avec des en-têtes : Poste, Prévu, Réel ; Mois, Solde ; Échéance, Début, Fin…",
  kind: "Graphique",
  subject: "Tableau",
  order: "Ordre",
  orders: { sheet: "celui du tableau", rising: "du plus petit au plus grand", falling: "du plus grand au plus petit" },
  add: "Ajouter au classeur",
  copy: "Copier l’image",
  save: "Enregistrer l’image",
  print: "Imprimer",
  copied: "L’image est copiée : collez-la où vous voulez.",
  notCopied: "Le navigateur n’a pas permis de copier l’image : enregistrez-la, puis insérez-la.",
  saved: (name: string) => `L’image est enregistrée : ${name}`,
  notDrawn: "Le graphique n’a pas pu être dessiné. Les chiffres ci-dessous sont les siens.",
  notPrinted: "Cette fenêtre ne peut pas imprimer : ajoutez le graphique au classeur, et imprimez la feuille.",
  figures: "Les chiffres",
  explainHelp:
    "Un clic sur une barre, ou sur son nom dans « Les chiffres », montre les cellules d’où elle vient et les explique.",
  explain: (label: string) => `Expliquer : ${label}`,
  left: (count: number) => counted(count, "graphique sans tableau ici", "graphiques sans tableau ici"),
  refusals: {
    noTable: "aucun tableau n’a ce qu’il faut",
    empty: "le tableau ne contient aucun chiffre",
    allInError: "toutes ses cellules sont en erreur",
    tooManyRows: "le tableau a plus de 400 lignes : personne ne le lirait",
    tooManySeries: "le tableau a plus de 12 colonnes à dessiner",
    totalDiffers: "ses lignes ne font pas le total écrit, ou des sous-totaux sont parmi elles",
  },
  needs: {
    successRate: "des statuts d’UE calculés (outil « Brancher »)",
    successBySession: "des statuts d’UE calculés (outil « Brancher »)",
    successByGroup: "des statuts d’UE calculés, et une colonne Groupe",
    distribution: "une colonne de notes sur 20, ou des notes d’UE calculées (outil « Brancher »)",
    credits: "des ECTS calculés, et une convention qui liste les unités",
    deviation: "deux feuilles dont les statuts sont calculés, avec des UE communes",
    chargesRevenue:
      "les colonnes Poste (ou Partie), Charges et Produits, ou un budget en deux blocs, Charges et Produits",
    forecastActual: "les colonnes Poste, Prévu et Réel",
    instalments: "les colonnes Échéance, Prévu et Facturé",
    treasury: "les colonnes Mois et Solde",
    costPerLearner: "les colonnes Poste et Coût par apprenant",
    costPerHour: "les colonnes Poste et Coût par heure",
    margin: "les colonnes Effectif et Marge",
    sensitivity: "les colonnes Hypothèse, À la baisse, À la hausse et Amplitude",
    indicators: "les colonnes Année, Réalisé et Cible",
    staffing: "les colonnes Contrôle, Valeur et Minimum",
    obligations: "les colonnes Échéance et Début",
  },
  lacks: (chart: string, reason: string, needs: string) => `${chart} : ${reason}. Il faut ${needs}.`,
  leftOut: {
    title: "Ce qui n’est pas compté",
    text: (column: string, count: number, cells: string) =>
      `${column} : ${counted(count, "note tapée comme du texte", "notes tapées comme du texte")} (${cells}). « Contrôler » propose de les corriger.`,
    code: (column: string, count: number, cells: string) =>
      `${column} : ${counted(count, "code sans valeur chiffrée (absence, dispense…)", "codes sans valeur chiffrée (absence, dispense…)")} : ${cells}.`,
    unread: (column: string, count: number, cells: string) =>
      `${column} : ${counted(count, "texte qui n’est pas une note", "textes qui ne sont pas des notes")} : ${cells}.`,
    scale: (column: string) => `${column} : les notes ne sont pas sur 20, la colonne n’est pas dessinée.`,
    unsure: (column: string) =>
      `${column} : le barème n’est pas sûr, la colonne n’est pas dessinée. « Brancher un tableau » le demande.`,
  },
  heat: {
    title: "Carte des notes",
    help: "Une feuille à part : une ligne par apprenant, une colonne par UE, chaque note colorée selon le seuil.",
    table: "Tableau de la carte",
    create: "Créer la carte des notes",
    lacks: "Il faut un tableau avec des noms et des notes sur 20, ou des notes d’UE calculées.",
    tooMany: (most: number) => `Le tableau a plus de ${most} apprenants : la carte serait illisible.`,
  },
  dashboard: "Tableau de bord",
  dashboardHelp:
    "Une page A4 : chiffres clés, graphiques, alertes, prochaines échéances. Les chiffres sont des formules.",
  about: "Sujet",
  subjects: { all: "Tout", marks: "Notes", finance: "Finances", calendar: "Calendrier", quality: "Qualité" },
  create: "Créer un tableau de bord",
  inError: "erreur",
};
