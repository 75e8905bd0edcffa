/** Words of the sheets the tools make, and of their plans in the undo list. */
import type { Section, Unit } from "../../conventions/types";

const sections: Readonly<Record<Section, string>> = {
  convention: "Convention",
  grading: "Notation",
  catalogue: "Catalogue des UE",
  diploma: "Diplôme",
  finance: "Finances",
  billing: "Facturation",
  cohort: "Effectifs",
  staffing: "Équipe pédagogique",
  calendar: "Calendrier",
  governance: "Gouvernance",
  display: "Affichage des résultats",
};

export const tools = {
  rules: {
    sheet: "Règles",
    plan: "Insérer la feuille de règles",
    title: (convention: string) => `Règles — ${convention}`,
    help: "Modifiez la colonne « Valeur » : toutes les formules CNAM qui lisent CNAM_REGLES suivent. Une valeur effacée redevient celle de la convention.",
    headings: {
      key: "Clé",
      value: "Valeur",
      unit: "Unité",
      label: "Libellé",
      article: "Article",
      note: "Remarque",
      readings: "Autre lecture possible",
    },
    sections,
    ownRules: "Vos paramètres",
    ownRulesHelp: "Une clé par ligne : elle ajoute un paramètre absent de la table.",
    none: "Aucun",
    yes: "OUI",
    no: "NON",
    unit: (unit: Unit): string => unit,
    expectsOneOf: (choices: string) => `Choisissez dans la liste : ${choices}.`,
    expectsShare: "Indiquez une part entre 0 et 1, ou un pourcentage entre 0 % et 100 %.",
    expectsNumber: (min: string | undefined, max: string | undefined): string => {
      if (min !== undefined && max !== undefined) return `Indiquez un nombre entre ${min} et ${max}.`;
      if (min !== undefined) return `Indiquez un nombre supérieur ou égal à ${min}.`;
      return max === undefined ? "Indiquez un nombre." : `Indiquez un nombre inférieur ou égal à ${max}.`;
    },
    orNone: (number: string) => `${number.replace(/\.$/, "")}, ou « Aucun ».`,
    expectsConvention: "Choisissez une convention dans la liste.",
  },

  marks: {
    sheet: "Notes",
    plan: "Créer la feuille de notes",
    title: (convention: string) => `Notes et résultats — ${convention}`,
    notice: "Document interne, non communicable avant validation du jury",
    blocks: {
      results: "Résultats",
      firstSession: "Session 1",
      secondSession: "Session 2",
      grades: "Notes finales",
      statuses: "Statuts",
    },
    headings: {
      number: "N°",
      learner: "Apprenant",
      mean: "Moyenne",
      credits: "ECTS acquis",
      validated: "UE validées",
      resits: "UE en session 2",
    },
    creditsRow: "ECTS",
    /** Where the convention has no catalogue, the user gives what the mean is weighted by. */
    coefficientsRow: "ECTS ou coefficient",
    componentsRow: "Épreuve",
    weightsRow: "Coefficient",
    unit: (number: number) => `UE ${number}`,
    singleMark: "Note",
    components: { continuous: "CC", exam: "Examen" },
    component: (number: number) => `Épreuve ${number}`,
    lastRow: "Insérez les nouveaux apprenants au-dessus de cette ligne.",
    colours: "Couleurs",
    missing: "Note manquante",
    toCorrect: "À corriger",
    codes: "Codes",
    codeLines: [
      "ABI absence injustifiée · ABJ absence justifiée · NEU épreuve neutralisée",
      "VES, VAE, ACQ unité acquise · DIS, EXO dispense · V validée · NV non validée",
    ],
    entryTitle: "Note à vérifier",
    entryMessage:
      "Tapez une note de 0 à 20 (12,5) ou un code : ABI, ABJ, VES, VAE, ACQ, DIS, EXO, NEU, V, NV, TB, B, AB, INS.",
  },

  budget: {
    sheet: "Budget",
    plan: "Créer le budget",
    title: (convention: string) => `Budget prévisionnel — ${convention}`,
    help: "Montant = nombre × quantité × prix unitaire ; une case laissée vide ne compte pas.",
    headings: {
      line: "Nature",
      count: "Nombre",
      quantity: "Quantité",
      unit: "Unité",
      price: "Prix unitaire",
      amount: "Montant",
      remark: "Remarque",
      source: "Source",
    },
    revenue: "Produits",
    totalRevenue: "Total des produits",
    chargesOf: (party: string) => `Charges — ${party}`,
    totalChargesOf: (party: string) => `Total — ${party}`,
    result: "Résultat",
    charges: (party: string) => `Charges ${party}`,
    margin: "Marge brute",
    marginRemark: "Produits moins charges directes",
    sharing: "Partage de la marge",
    shareRemark: "Au centime près, déficit compris",
    partner: (number: number) => `Partie ${number}`,
    lines: {
      hourlyFunding: "Contrats financés à l’heure",
      contracts: "Contrats d’apprentissage",
      otherRevenue: "Autres produits",
      teaching: "Enseignement",
      tutoring: "Tutorat",
      tutoringTravel: "Déplacements de tutorat",
      rooms: "Salles",
      supplies: "Fournitures pédagogiques",
      exams: "Surveillance des examens",
      travel: "Déplacements des enseignants",
      indirect: "Charges indirectes convenues",
      salaries: "Coordination et gestion",
    },
    entryTitle: "Montant à vérifier",
    entryMessage: "Un nombre, une quantité ou un prix est positif ou nul. Gardez cette valeur si elle est voulue.",
    units: { hours: "h", hoursPerLearner: "h / apprenant", km: "km", contract: "contrat", flat: "forfait" },
  },

  freeze: {
    suffix: "(figée)",
    plan: (sheet: string) => `Figer la feuille « ${sheet} »`,
  },

  insert: {
    plan: (name: string, cell: string) => `Insérer ${name} en ${cell}`,
  },
};
