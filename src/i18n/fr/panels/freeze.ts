/** Words of the tool « Figer », and of the sheet « Figé le ». */
import { counted } from "../grammar";

export const freeze = {
  help: "Pour un partenaire qui n’a pas les fonctions CNAM : une copie où elles sont remplacées par leurs valeurs. L’original n’est pas modifié.",
  extent: "À figer",
  extents: { sheet: "Feuille active", workbook: "Tout le classeur" },
  sheet: "Feuille active",
  sheets: "Feuilles à figer",
  content: "Contenu",
  formulas: (count: number) => (count === 0 ? "Aucune formule CNAM" : counted(count, "formule CNAM", "formules CNAM")),
  hidden: {
    legend: "Lignes, colonnes et cellules masquées",
    options: { leftOut: "Vides dans la copie", copied: "Copiées, toujours masquées" },
    warning: "Qui reçoit la copie peut les afficher d’un clic droit.",
  },
  leftOut: {
    heading: "Ne sont pas dans la copie :",
    kinds: {
      hidden: (count: number) => counted(count, "cellule masquée", "cellules masquées"),
      comments: (count: number) => counted(count, "commentaire", "commentaires"),
      headersFooters: (count: number) => counted(count, "en-tête ou pied de page", "en-têtes et pieds de page"),
      validations: (count: number) =>
        counted(count, "règle de saisie qui lit ailleurs", "règles de saisie qui lisent ailleurs"),
      conditionalFormats: (count: number) =>
        counted(
          count,
          "mise en forme conditionnelle qui lit ailleurs",
          "mises en forme conditionnelles qui lisent ailleurs",
        ),
    },
    nothing: "Tout ce que montrent ces feuilles est dans la copie.",
  },
  file: {
    save: "Enregistrer dans un fichier à part",
    help: "Le fichier ne contient que ces feuilles, en valeurs : ni noms, ni réglages, ni autres feuilles.",
    saved: (name: string) => `Fichier « ${name} » enregistré.`,
  },
  chooseSheets: "Choisissez au moins une feuille.",
  nothing: "Cette feuille ne contient aucune formule CNAM : ouvrez celle que vous voulez envoyer.",
  nothingAtAll: "Aucune feuille visible de ce classeur ne contient de formule CNAM : il n’y a rien à figer.",
  prepare: "Préparer la copie",
  prepareAll: "Préparer les copies",
  workbookHelp:
    "Chaque feuille cochée est copiée en valeurs ; une feuille « Figé le » note la date, la convention, la version et une empreinte des données lues. Elle permettra de comparer plus tard.",
  workbookPlan: (count: number) => `Figer le classeur (${counted(count, "feuille", "feuilles")})`,
  record: {
    sheet: "Figé le",
    title: "Classeur figé",
    help: "Les feuilles ci-dessous montrent les valeurs à cette date, sans formule CNAM. L’empreinte change dès qu’une donnée lue par une formule CNAM change. Dans le volet, « Figer » puis « Comparer » montre ce qui a changé depuis.",
    facts: {
      date: "Figé le",
      convention: "Convention",
      version: "Version de CNAM Conventions",
      formulas: "Formules CNAM figées",
      digest: "Empreinte des données (SHA-256, salée)",
    },
    unsaltedDigest: "Empreinte des données (SHA-256)",
    noDigest: "non calculée sur ce poste",
    original: "Feuille",
    copy: "Copie figée",
  },
  compare: {
    heading: "Comparer",
    help: "Ce qui a changé depuis que le classeur a été figé.",
    none: "Ce classeur n’a pas encore été figé en entier : rien à comparer.",
    choose: "Figé le",
    start: "Comparer",
    holds: "L’empreinte est la même : aucune donnée lue par les formules CNAM n’a changé.",
    broken: "L’empreinte est différente : des données lues par les formules CNAM ont changé.",
    noDigest: "L’empreinte n’a pas pu être comparée.",
    same: "Aucune cellule n’a changé",
    changes: (count: number) => counted(count, "cellule a changé", "cellules ont changé"),
    unchanged: "aucun changement",
    missing: {
      original: (name: string) =>
        `La feuille « ${name} » n’existe plus sous ce nom : rendez-lui son nom pour la comparer.`,
      copy: (name: string) => `La copie « ${name} » n’existe plus sous ce nom : rendez-lui son nom pour la comparer.`,
    },
    cell: "Cellule",
    before: "Figé",
    after: "Maintenant",
    blank: "vide",
    more: (count: number) => `et ${counted(count, "autre cellule", "autres cellules")}`,
  },
};
