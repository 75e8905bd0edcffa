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

  freeze: {
    suffix: "(figée)",
    plan: (sheet: string) => `Figer la feuille « ${sheet} »`,
  },

  insert: {
    plan: (name: string, cell: string) => `Insérer ${name} en ${cell}`,
  },
};
