/** How results are shown. */
import type { ParameterDefinition } from "../types";
import { YES_NO } from "./domains";

export const display = [
  {
    key: "affichage.entetes",
    section: "display",
    label: { fr: "Afficher les en-têtes", en: "Show headings" },
    domain: YES_NO,
    help: {
      fr: "Si NON, les tableaux et échéanciers sont rendus sans ligne d’en-tête.",
      en: "If no, tables and schedules come without their heading row.",
    },
  },
  {
    key: "affichage.total",
    section: "display",
    label: { fr: "Afficher une ligne de total", en: "Show a total row" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, une ligne de total suit le tableau ; une SOMME sur tout le tableau compterait alors double.",
      en: "If yes, a total row follows the table; a SUM over the whole table would then count twice.",
    },
  },
  {
    key: "affichage.fiche",
    section: "display",
    label: { fr: "Afficher une fiche", en: "Show a card" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, là où le tableur le permet, un statut ou un diplôme vient avec une fiche : note, composantes, règle et article.",
      en: "If yes, where the host allows it, a status or a diploma comes with a card: grade, components, rule and article.",
    },
  },
] as const satisfies readonly ParameterDefinition[];
