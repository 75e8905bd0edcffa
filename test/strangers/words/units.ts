/** What teachers call their units: titles, codes, both. */
import type { Draw } from "../draw";

const TITLES = [
  "Comptabilité générale", "Droit du travail", "Marketing", "Anglais", "Gestion de projet", "Management d’équipe",
  "Statistiques", "Bases de données", "Réseaux", "Programmation web", "Économie", "Fiscalité", "Ressources humaines",
  "Contrôle de gestion", "Systèmes d’information", "Mathématiques", "Physique", "Développement durable", "Qualité",
  "Logistique", "Électronique", "Thermodynamique", "Algorithmique", "Droit social", "Finance d’entreprise",
  "Culture générale", "Hygiène et sécurité", "Psychologie", "Sociologie des organisations", "Communication",
  "Mécanique", "Matériaux", "Espagnol", "Allemand", "Géographie", "Histoire", "Paie", "Gestion", "Droit",
]; // prettier-ignore

/** Titles that are also the name of an assessment. */
const WORK_TITLES = ["Stage", "Projet tutoré", "Mémoire", "Projet", "Rapport de stage"];

const CODES: readonly ((at: number, draw: Draw) => string)[] = [
  (at, draw) => `USSA${draw.int(1, 2)}${at}`,
  (at) => `UE${at + 1}`,
  (at) => `UE ${at + 1}`,
  (at) => `UE1.${at + 1}`,
  (at, draw) => `GST${draw.int(1, 2)}0${at + 1}`,
  (at) => `M110${at + 1}`,
  (at) => `R1.0${at + 1}`,
  (at, draw) => `3BIOL${draw.int(1, 4)}${at}`,
  (at) => `USEEN${at + 1}`,
  (at, draw) => `NFP${draw.int(10, 13)}${at}`,
  (at) => `BC0${at + 1}`,
  (at) => `EC 2.${at + 1}`,
];

export type UnitNaming = "title" | "code" | "codeTitle" | "titleCode";
export const unitNamings: readonly UnitNaming[] = ["title", "title", "title", "code", "codeTitle", "titleCode"];

export interface UnitName {
  readonly shown: string;
  /** One of these must be found in the name that is read. */
  readonly keys: readonly string[];
}

export function unitNames(draw: Draw, count: number, naming: UnitNaming, work: boolean): readonly UnitName[] {
  const coded = draw.pick(CODES);
  const titles = draw.shuffled(TITLES).slice(0, count);
  const last = work ? [...titles.slice(0, -1), draw.pick(WORK_TITLES)] : titles;
  const joint = draw.pick([" - ", " : ", " – ", " "]);
  return last.map((title, at) => {
    const code = coded(at, draw);
    if (naming === "title") return { shown: title, keys: [title] };
    if (naming === "code") return { shown: code, keys: [code] };
    if (naming === "codeTitle") return { shown: `${code}${joint}${title}`, keys: [code, title] };
    return { shown: `${title} (${code})`, keys: [code, title] };
  });
}
