/** The sentences of the functions of marks: error cards, results, and why a diploma is not awarded. */
import { countedAs, de } from "../grammar";
import type { Words } from "../../trace-sentence";

const quoted = (text: string): string => `« ${text} »`;

export const marksMessages = {
  noCatalogue: (convention: string) =>
    `La convention ${quoted(convention)} n’a pas de catalogue d’unités. Ajoutez à votre table de règles une ligne par unité, par exemple « unit.UE1 » et ses crédits.`,
  noUnits: (argument: string) =>
    `${quoted(argument)} : aucune unité n’est reconnue. Donnez à chaque unité une colonne « <CODE> statut », remplie par CNAM.UE_STATUS.`,
  coefficientOutOfBounds: (key: string, read: string, least: string, most: string) =>
    `${quoted(key)} : ${read} ne convient pas. En compensation, un coefficient va de ${least} à ${most}.`,
  creditsUnknown: (code: string) =>
    `Les crédits ${de(code)} ne sont pas connus. Ajoutez la ligne ${quoted(`unit.${code}`)} à votre table de règles.`,
  statusRequired: (where: string, code: string) =>
    `${where} : statut requis. La convention a une note plancher par composante : une note ne prouve pas que l’unité est validée. Remplissez la colonne ${quoted(`${code} statut`)} avec CNAM.UE_STATUS.`,
  notAStatus: (where: string, read: string) =>
    `${where} : ${quoted(read)} n’est pas un statut. Donnez le résultat de CNAM.UE_STATUS, V, NV ou un code de dispense.`,
  notALevel: (where: string, read: string) =>
    `${where} : ${quoted(read)} n’est pas un niveau de langue. Tapez A1, A2, B1, B2, C1, C2, ou Validée, Non validée.`,
  noSequences: (convention: string) =>
    `La convention ${quoted(convention)} ne valide pas par semestre ni par année. Si vos règles le font, ajoutez « diploma.sequence » à OUI à votre table de règles.`,
  targetShape: (argument: string, learners: number) =>
    `${quoted(argument)} : donnez une seule note à atteindre, ou une par apprenant (${learners}).`,
  targetIsACode: (where: string, read: string) =>
    `${where} : ${quoted(read)} n’est pas une note à atteindre. Tapez un nombre de 0 à 20.`,

  decision: { admitted: "Admis", session2: "Session 2", adjourned: "Ajourné", pending: "En attente" },
  mention: {
    validated: "Séquence académique validée",
    postponed: "Validation de la séquence académique reportée",
    notValidated: "Séquence académique non validée",
    pending: "En attente",
  },
  professionalMention: {
    validated: "Séquence professionnelle validée",
    postponed: "Validation de la séquence professionnelle reportée",
    notValidated: "Séquence professionnelle non validée",
    pending: "En attente",
  },
  due: { session2: "session 2", complement: "évaluation complémentaire" },
  yearDecision: { option1: "Option 1", option2or3: "Option 2 ou 3 (commission)", pending: "En attente" },
  needed: { acquired: "Acquis", impossible: "Impossible" },
  listSeparator: " ; ",
  withArticles: (reason: string, articles: string) => `${reason} (${articles})`,
  articleSeparator: " et ",
  dueUnit: (code: string, by: string) => `${code} (${by})`,

  reasons: {
    "unit.notValidated": ({ unit }: Words) => `${unit} non validée`,
    "unit.languageNotValidated": ({ unit }: Words) => `langue non validée : ${unit}`,
    "unit.experienceNotValidated": ({ unit }: Words) => `expérience professionnelle non validée : ${unit}`,
    "unit.unknown": ({ unit }: Words) => `${unit} : note manquante`,
    "unit.markRequired": ({ unit }: Words) => `${unit} : note exigée`,
    "unit.belowMinimum": ({ unit, value, required }: Words) => `${unit} : ${value}/20, il faut ${required}`,
    "mean.below": ({ value, required }: Words) => `moyenne ${value}, il faut ${required}`,
    eliminatory: ({ unit }: Words) => `${unit} : note éliminatoire`,
    "language.below": ({ value, required }: Words) => `niveau de langue ${value ?? "non validé"}, il faut ${required}`,
    "language.unknown": ({ required }: Words) => `niveau de langue à fournir, il faut ${required}`,
    "language.grace": ({ delay }: Words) => `tout est acquis sauf la langue : crédits conservés ${delay}`,
    "french.below": ({ value, required }: Words) => `niveau de français ${value ?? "non validé"}, il faut ${required}`,
    "french.unknown": ({ required }: Words) => `niveau de français à fournir, il faut ${required}`,
    "experience.short": ({ value, required }: Words) =>
      value === undefined ? "expérience non validée" : `expérience de ${value} mois, il faut ${required}`,
    "experience.unknown": ({ required }: Words) => `expérience à fournir, il faut ${required} mois`,
    "mobility.short": ({ value, required }: Words) =>
      value === undefined ? "mobilité non validée" : `mobilité de ${value} mois, il faut ${required}`,
    "mobility.unknown": ({ required }: Words) => `mobilité à fournir, il faut ${required} mois`,
    "compensation.late": ({ required }: Words) =>
      `plus de ${countedAs(required, "an")} depuis la première unité validée`,
  },

  headings: {
    diploma: { decision: "Décision", mean: "Moyenne", credits: "ECTS", reasons: "Motifs" },
    semester: { mention: "Mention", due: "UE à représenter", professional: "Séquence professionnelle" },
    year: { decision: "Décision", credits: "ECTS", left: "UE à valider" },
  },
  statistics: {
    enrolled: "Inscrits",
    assessed: "Évalués",
    absent: "Absents",
    exempt: "Dispensés",
    awaited: "En attente",
    mean: "Moyenne",
    median: "Médiane",
    deviation: "Écart type",
    lowest: "Minimum",
    highest: "Maximum",
    firstQuartile: "1er quartile",
    thirdQuartile: "3e quartile",
    assessedRate: "Taux de réussite des évalués",
    assessedSuccesses: "Taux de réussite des évalués (numérateur)",
    assessedTotal: "Taux de réussite des évalués (dénominateur)",
    enrolledRate: "Taux de réussite des inscrits",
    enrolledSuccesses: "Taux de réussite des inscrits (numérateur)",
    enrolledTotal: "Taux de réussite des inscrits (dénominateur)",
  },
} as const;
