/** Words of the Atelier's own page: header, files, error card. */
import { plural } from "./grammar";
import { helpLink } from "./help-link";
import { errorNames, truthNames } from "./value-names";

/** What of a file goes beyond what the Atelier takes on. */
const tooLarge = {
  fileBytes: "le fichier dépasse 100 Mo",
  unpackedBytes: "son contenu décompressé dépasse ce qui tient en mémoire",
  parts: "il contient plus de 20 000 éléments",
  elements: "ses feuilles sont trop remplies",
  heldElements: "il contient trop de styles, de fusions ou de règles",
  depth: "ses données sont imbriquées à l’excès",
  attributeLength: "une de ses données est démesurée",
  textLength: "un de ses textes dépasse un million de caractères",
  cells: "ses feuilles dépassent un million de cellules",
  formulaLength: "ses formules sont trop longues",
  areas: "une de ses feuilles dépasse 65 536 fusions, règles ou notes",
  sheets: "il dépasse 1 000 feuilles",
};

export const atelier = {
  product: "Conventions du Cnam",
  atelier: "Atelier",
  title: (file: string) => `${file} – Conventions du Cnam`,
  header: "Classeur",
  grid: "Feuilles de calcul",
  pane: "Volet des conventions",
  loading: "Ouverture du classeur…",
  sample: "Exemple – GESSMS.xlsx",
  unsaved: "Modifications non enregistrées",
  create: "Nouveau",
  createHint: "Commencer un classeur vide",
  blank: { file: "Nouveau classeur.xlsx", sheet: "Feuille 1", done: "Le classeur est vide : à vous." },
  open: "Ouvrir",
  openHint: "Ouvrir un fichier .xlsx de cet ordinateur",
  save: "Enregistrer",
  saveHint: "Enregistrer une copie .xlsx sur cet ordinateur",
  print: "Imprimer",
  printHint: "Imprimer la feuille, sur les pages de sa mise en page (Ctrl+P)",
  printing: {
    part: {
      title: "Que faut-il imprimer ?",
      body: (sheet: string) => `Plusieurs cellules de « ${sheet} » sont sélectionnées.`,
      whole: "La feuille",
      selection: "La sélection",
      cancel: "Annuler",
    },
    blank: (sheet: string) => `Rien à imprimer : « ${sheet} » ne montre rien ici. Choisissez une feuille remplie.`,
    tooMany: (pages: number, most: number) =>
      `Cette feuille ferait ${pages} pages, et l’Atelier en imprime ${most} au plus. Sélectionnez les cellules à imprimer.`,
    refused: "Ce navigateur refuse d’imprimer. Enregistrez le classeur et imprimez-le depuis votre tableur.",
    failed: "L’impression n’a pas pu être préparée. Rien n’a changé dans le classeur : essayez de nouveau.",
  },
  help: helpLink,
  helpHint: "Toutes les fonctions, dans un autre onglet",
  welcome: {
    title: "Bienvenue dans l’Atelier.",
    body: "Voici un exemple rempli, à modifier sans crainte. Rien de ce que vous ouvrez n’est envoyé.",
    open: "Ouvrir mon fichier",
    create: "Commencer un classeur vide",
    keep: "Explorer l’exemple",
    guide: "Lire l’aide",
  },
  hidePane: "Masquer le volet",
  showPane: "Afficher le volet",
  regionsHint: "F6 passe de l’en-tête à la feuille, puis au volet",
  otherLanguage: "English",
  drop: "Déposez le fichier .xlsx pour l’ouvrir",
  opening: (file: string) => ({ title: `Ouverture de « ${file} »…`, cancel: "Annuler" }),
  saving: (file: string) => ({ title: `Enregistrement de « ${file} »…`, cancel: "Annuler" }),
  opened: (file: string) => `${file} est ouvert.`,
  saved: (file: string) => `Copie enregistrée dans vos téléchargements sous le nom « ${file} ».`,
  partnerCopy: {
    why: "Sans les fonctions CNAM, ses résultats s’afficheraient en erreur.",
    action: "Copie pour partenaire",
    /** Between brackets, in the file's name. */
    mark: "copie pour partenaire",
  },
  dismiss: "Fermer ce message",
  /** What the file shows on its sheets and the page does not, kind by kind. */
  unseen: (items: readonly string[]) =>
    `Présents dans le fichier, non affichés ici et absents d’une copie enregistrée : ${items.join(" ; ")}.`,
  /** Of a workbook that counts its days from 1904. */
  dates1904: (count: number) =>
    `Ce classeur compte ses jours depuis 1904 : ${count} ${plural(count, "date ou règle est convertie", "dates et règles sont converties")} au calendrier habituel. Vérifiez les formules où une date est écrite comme un nombre de jours.`,
  results: {
    /** Cells named, and how many more there are. */
    places: (addresses: readonly string[], more: number) =>
      addresses.join(", ") + (more > 0 ? ` et ${more} ${plural(more, "autre", "autres")}` : ""),
    kept: (count: number, places: string) =>
      count > 1
        ? `L’Atelier ne sait pas calculer ${count} formules : leurs résultats sont ceux du fichier, marqués d’un coin violet (${places}). Enregistrées, elles restent telles quelles.`
        : `L’Atelier ne sait pas calculer une formule : son résultat est celui du fichier, marqué d’un coin violet (${places}). Enregistrée, elle reste telle quelle.`,
    stale: (count: number, places: string) =>
      `Excel recalculera tout à l’ouverture : ${plural(count, "un résultat gardé du fichier n’est plus à jour", `${count} résultats gardés du fichier ne sont plus à jour`)} (${places}).`,
    unchecked: "Excel recalculera tout à l’ouverture, comme le demande le fichier d’origine.",
    /** In the list of what a saved copy lacks. */
    moved: "Formules que l’Atelier ne calcule pas, déplacées ou copiées : leur résultat reste",
    keptAt: (address: string) => `Résultat du fichier en ${address}`,
    notComputed: (formula: string) =>
      `L’Atelier ne sait pas calculer « ${formula} ». Cette valeur ne suivra pas vos changements ; Excel la recalculera.`,
  },
  startOver: {
    title: "Commencer un nouveau classeur ?",
    body: "Vos modifications ne sont pas enregistrées. Commencer un nouveau classeur les perdra.",
    confirm: "Commencer sans enregistrer",
    cancel: "Revenir au classeur",
  },
  replace: {
    title: "Ouvrir un autre classeur ?",
    body: "Vos modifications ne sont pas enregistrées. Ouvrir un autre classeur les perdra.",
    confirm: "Ouvrir sans enregistrer",
    cancel: "Revenir au classeur",
  },
  notKept: {
    title: "Ce que la copie ne gardera pas",
    body: (file: string) =>
      `« ${file} » contient des éléments que l’Atelier ne sait pas enregistrer. L’original ne change pas : seule la copie en sera privée.`,
    confirm: "Enregistrer la copie",
    cancel: "Ne pas enregistrer",
    item: (what: string, count: number, sheets: readonly string[]) =>
      what +
      (count > 1 ? ` (${count})` : "") +
      (sheets.length > 0 ? `, ${plural(sheets.length, "feuille", "feuilles")} ${sheets.join(", ")}` : ""),
    kinds: {
      macros: "Macros",
      pivotTables: "Tableaux croisés dynamiques",
      charts: "Graphiques",
      images: "Images",
      shapes: "Formes et zones de texte",
      customXml: "Données XML personnalisées",
      brokenLinks: "Liaisons vers un classeur que le fichier ne décrit pas (les résultats restent)",
      slicers: "Segments",
      sparklines: "Graphiques sparkline",
      threadedComments: "Conversations : gardées comme simples notes",
      dataConnections: "Connexions de données",
      dataModel: "Modèle de données",
      embeddedObjects: "Objets incorporés",
      formControls: "Contrôles de formulaire",
      workbookProtection: "Protection de la structure du classeur",
      protectedRanges: "Plages modifiables avec mot de passe",
      conditionalFormats: "Mises en forme conditionnelles d’un autre type (jeux d’icônes, rangs, moyennes)",
      validations: "Validations d’un autre type",
      hyperlinks: "Liens hypertexte : le texte reste",
      richText: "Mise en forme d’une partie du texte d’une cellule : le texte reste",
      richValues: "Types de données, cases à cocher et images dans les cellules",
      filterCriteria: "Critères de filtre et de tri : la plage filtrée reste",
      outline: "Groupes et plan",
      printDetails: "Détails de mise en page",
      viewSettings: "Réglages d’affichage",
      theme: "Thème : les couleurs restent",
      cellStyles: "Styles de cellule nommés : l’apparence reste",
      styleDetails:
        "Détails de mise en forme : dégradés, motifs, bordures et soulignements particuliers, exposants, ajustements",
      scenarios: "Scénarios",
      customViews: "Affichages personnalisés",
      dataTables: "Tables de données : les résultats restent",
      specialSheets: "Feuilles de graphique, de dialogue ou de macro",
      documentProperties: "Propriétés du document",
      digitalSignatures: "Signatures numériques",
      webExtensions: "Compléments Office incorporés",
      conditionalFormatDetails: "Bordures, formats de nombre et polices des mises en forme conditionnelles",
      dataBarOptions: "Options des barres de données : longueur, sens, axe, valeurs négatives",
      hiddenListArrows: "Flèches masquées des listes de choix : la copie les montre",
      calculatedColumns:
        "Colonnes calculées de tableau : les formules restent, les nouvelles lignes ne les reçoivent plus",
      tableDetails: "Formats des nouvelles lignes des tableaux, leurs commentaires et textes de remplacement",
      overlappingMerges: "Fusions qui se chevauchent : la première reste",
      tableStyles: "Styles de tableau propres au classeur",
      phonetics: "Aides phonétiques à la lecture",
      nameComments: "Commentaires des noms définis",
      ignoredErrors: "Erreurs que l’on a choisi d’ignorer : Excel les signalera à nouveau",
      readOnlyAdvice: "Ouverture conseillée ou imposée en lecture seule",
      sharedWorkbook: "Historique de l’ancien partage de classeur",
      ribbon: "Ruban ou barres d’outils personnalisés",
      cellWatches: "Fenêtre Espion",
      dataConsolidation: "Consolidation de données",
      dates1904: "Calendrier depuis 1904 : les dates sont converties",
      emptyFormatting: "Mise en forme de cellules vides loin des données",
    },
  },
  recovery: {
    short: "Copie de secours",
    settings: "Copie de secours",
    title: "Reprendre le travail non enregistré ?",
    body: (file: string, when: string, days: number) =>
      `« ${file} » avait des modifications non enregistrées quand son onglet s’est fermé. Ce navigateur en a gardé une copie, du ${when}. Plus tard, elle vous sera proposée de nouveau ; elle s’efface d’elle-même au bout de ${days} jours.`,
    resume: "Reprendre le travail",
    erase: "Effacer la copie",
    later: "Plus tard",
    resumed: (file: string) => `« ${file} » est repris là où il en était. Enregistrez-le pour ne pas le perdre.`,
    setAside: (files: readonly string[], days: number) =>
      `${plural(files.length, "La copie de secours", "Les copies de secours")} de ${files.map((file) => `« ${file} »`).join(", ")} ` +
      `n’${plural(files.length, "a pas pu être ouverte et est mise", "ont pas pu être ouvertes et sont mises")} de côté pour ${days} jours : voyez « Copie de secours », en haut de la page.`,
    failed:
      "Ce navigateur n’a pas pu garder de copie de secours de votre travail. Enregistrez souvent : un onglet fermé par accident le perdrait.",
    about:
      "Pendant que vous travaillez, l’Atelier garde une copie du classeur non enregistré, pour le cas où l’onglet se fermerait ou ne répondrait plus.",
    aboutOff:
      "L’Atelier ne garde pas de copie du classeur : un onglet fermé ou bloqué avant l’enregistrement perd ce qui a été fait.",
    facts: [
      "La copie reste dans ce navigateur, sur cet ordinateur : rien n’est envoyé.",
      "Elle est effacée dès que vous enregistrez, ouvrez un autre classeur ou refusez de la reprendre, et au bout de 30 jours.",
      "Sur un ordinateur partagé, désactivez-la : la personne suivante pourrait la reprendre.",
    ],
    goOn: "La garder",
    turnOff: "Désactiver et effacer",
    turnOn: "Activer la copie",
    stayOff: "Rester sans copie",
    showLeft: (count: number) => plural(count, "Voir la copie laissée", `Voir les ${count} copies laissées`),
    isOn: "La copie de secours est activée.",
    isOff: "La copie de secours est désactivée ; les copies de ce navigateur sont effacées.",
  },
  failures: {
    notAWorkbook: (file: string) => `« ${file} » n’est pas un classeur .xlsx. Choisissez un fichier Excel.`,
    encrypted: (file: string) =>
      `« ${file} » est protégé par un mot de passe. Retirez le mot de passe dans Excel, puis ouvrez-le ici.`,
    damaged: (file: string) => `« ${file} » est endommagé. Ouvrez-le dans Excel pour le réparer, puis réessayez.`,
    legacyXls: (file: string) =>
      `« ${file} » est à l’ancien format .xls. Enregistrez-le en .xlsx dans Excel, puis ouvrez-le ici.`,
    binaryXlsb: (file: string) =>
      `« ${file} » est un classeur binaire (.xlsb). Dans Excel, enregistrez-le comme « Classeur Excel (.xlsx) », puis ouvrez-le ici.`,
    openDocument: (file: string) =>
      `« ${file} » est un classeur OpenDocument (.ods). Dans LibreOffice ou Excel, enregistrez-le au format .xlsx, puis ouvrez-le ici.`,
    numbers: (file: string) =>
      `« ${file} » est un classeur Numbers. Dans Numbers, choisissez Fichier, Exporter vers, Excel, puis ouvrez ici le fichier .xlsx.`,
    separatedText: (file: string) =>
      `« ${file} » est un fichier texte en colonnes (.csv), pas un classeur. Ouvrez-le dans Excel ou LibreOffice, enregistrez-le en .xlsx, puis ouvrez-le ici.`,
    webPage: (file: string) =>
      `« ${file} » est une page web, même si son nom est celui d’un classeur. Ouvrez-le dans Excel, enregistrez-le en .xlsx, puis ouvrez-le ici.`,
    spreadsheetXml: (file: string) =>
      `« ${file} » est au format XML d’Excel 2003. Ouvrez-le dans Excel, enregistrez-le en .xlsx, puis ouvrez-le ici.`,
    pdf: (file: string) =>
      `« ${file} » est un PDF, pas un classeur. Demandez le classeur .xlsx à la personne qui vous l’a envoyé.`,
    image: (file: string) =>
      `« ${file} » est une image, pas un classeur. Demandez le classeur .xlsx à la personne qui vous l’a envoyée.`,
    otherDocument: (file: string) =>
      `« ${file} » est un document d’un autre logiciel, pas un classeur. Choisissez un fichier Excel .xlsx.`,
    empty: (file: string) =>
      `« ${file} » est vide : sa copie ou son téléchargement s’est interrompu. Récupérez-le à nouveau, puis réessayez.`,
    tooLarge: (file: string, limit: keyof typeof tooLarge) =>
      `« ${file} » est trop grand pour l’Atelier : ${tooLarge[limit]}. Ouvrez-le dans Excel, ne gardez que les feuilles utiles, puis réessayez.`,
    unknown: (file: string) => `« ${file} » n’a pas pu être ouvert.`,
    save: "La copie n’a pas pu être enregistrée. Votre classeur est intact ; réessayez.",
    start: "L’Atelier n’a pas pu démarrer. Rechargez la page ; si cela continue, essayez un navigateur récent.",
    pane: "Le volet n’a pas pu être chargé. Rechargez la page.",
  },
  /** How Excel writes values in this language. */
  values: {
    ...truthNames,
    errors: errorNames,
  },
  errorCard: {
    label: (address: string) => `Erreur en ${address}`,
    unknownFunction: (name: string, nearest: string) =>
      `La fonction « ${name} » n’existe pas. La plus proche est « ${nearest} ».`,
    /** Where no function of ours has said more. */
    codes: {
      "#VALUE!": "Une valeur n’a pas le type attendu, par exemple du texte à la place d’un nombre.",
      "#N/A": "La valeur cherchée n’existe pas.",
      "#REF!": "La formule utilise une cellule qui n’existe plus.",
      "#NAME?": "Un nom de la formule est inconnu. Vérifiez l’orthographe de la fonction ou du nom.",
      "#DIV/0!": "La formule divise par zéro ou par une cellule vide.",
      "#NUM!": "Un nombre de la formule est impossible ou trop grand.",
      "#NULL!": "Deux plages de la formule n’ont aucune cellule en commun.",
      "#SPILL!": "Le résultat occupe plusieurs cellules et l’une d’elles n’est pas vide. Libérez la place.",
      "#CALC!": "Le calcul ne peut pas donner ce résultat.",
      "#BUSY!": "Le calcul est en cours.",
    },
  },
  protectedCell: (address: string) =>
    `La cellule ${address} est sur une feuille protégée. Ôtez la protection dans Excel pour la modifier.`,
  refusedEntry: {
    entry: (entry: string, address: string) => `« ${entry} » est refusé en ${address}, qui garde son ancien contenu.`,
    /** Where the author of the validation says nothing. */
    rule: "Une règle de saisie de cette cellule ne l’accepte pas.",
  },
};
