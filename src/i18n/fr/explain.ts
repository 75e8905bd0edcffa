import { de, plural } from "./grammar";

/** By the unit of a parameter. */
const ONE_UNIT: Readonly<Record<string, string>> = { apprenants: "apprenant", ans: "an", j: "jour" };

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
  /** « Part de <party> » of the Centre Cnam is « Part du Centre Cnam ». */
  ofParty: (pattern: string, name: string) => pattern.replace("de <party>", de(name)).replace("<party>", name),
  /** « Obligation <obligation> : début » of what has a name of its own: « Première visite : début ». */
  ofNamed: (pattern: string) =>
    pattern
      .replace(/^(?:Obligation|Instance|Indicateur) (?=<)/, "")
      .replace(/, rôle (?=<)/, ", ")
      .replace("<event>", "« <event> »"),
  /** The unit in the singular, after a number that asks for it; nothing where the unit has the same form for all. */
  oneUnit: (count: number, unit: string): string | undefined =>
    plural(count, "one", "many") === "one" ? ONE_UNIT[unit] : undefined,
  nthUnit: (place: number) => (place === 1 ? "1re unité" : `${place}e unité`),
  letter: {
    date: (date: string) => `Le ${date}`,
    subject: (who: string, unit: string) =>
      `Objet : explication ${who === "" ? "d’un résultat" : `du résultat de ${who}`}${unit === "" ? "" : `, unité ${unit}`}`,
    convention: (title: string) => `Convention appliquée : ${title}`,
    result: (functionId: string) => `Résultat, calculé par CNAM.${functionId}`,
    steps: "Voici comment ce résultat est obtenu, étape par étape :",
    articles: "Entre parenthèses, après chaque règle : l’article du texte qui la fixe.",
  },
  otherReading: "autre lecture",
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
