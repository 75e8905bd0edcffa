/** `phrases.md`: all that the product says, to be read through. */
import { atelier } from "../../../i18n/fr/atelier";
import { calendarFile } from "../../../i18n/fr/calendar-file";
import { charts } from "../../../i18n/fr/charts";
import { createdSheets } from "../../../i18n/fr/created-sheets";
import { explain } from "../../../i18n/fr/explain";
import { messages } from "../../../i18n/fr/messages";
import { calendarMessages } from "../../../i18n/fr/messages/calendar";
import { eligibilityMessages } from "../../../i18n/fr/messages/eligibility";
import { financeMessages } from "../../../i18n/fr/messages/finance";
import { governanceMessages } from "../../../i18n/fr/messages/governance";
import { marksMessages } from "../../../i18n/fr/messages/marks";
import { pane } from "../../../i18n/fr/pane";
import { anonymise } from "../../../i18n/fr/panels/anonymise";
import { attach } from "../../../i18n/fr/panels/attach";
import { audit } from "../../../i18n/fr/panels/audit";
import { create } from "../../../i18n/fr/panels/create";
import { explain as explainPanel } from "../../../i18n/fr/panels/explain";
import { freeze } from "../../../i18n/fr/panels/freeze";
import { importTool } from "../../../i18n/fr/panels/import";
import { jury } from "../../../i18n/fr/panels/jury";
import { resit } from "../../../i18n/fr/panels/resit";
import { simulate } from "../../../i18n/fr/panels/simulate";
import { simulations } from "../../../i18n/fr/simulations";
import { tools } from "../../../i18n/fr/tools";
import { traceSentences } from "../../../i18n/trace-words";
import { typographic, withCapital } from "../../../i18n/typography";
import { phrasesOf, stepPhrases, type Phrase } from "../phrases/phrases";

const SECTIONS: readonly (readonly [string, () => readonly Phrase[]])[] = [
  ["Étapes des explications", () => stepPhrases(traceSentences.fr).map(headed)],
  ["Explications et valeurs", () => phrasesOf(explain)],
  ["Messages communs des fonctions", () => phrasesOf(messages)],
  ["Messages des notes", () => phrasesOf(marksMessages)],
  ["Messages des finances", () => phrasesOf(financeMessages)],
  ["Messages du calendrier", () => phrasesOf(calendarMessages)],
  ["Messages de la gouvernance", () => phrasesOf(governanceMessages)],
  ["Messages de l’admission", () => phrasesOf(eligibilityMessages)],
  ["Volet", () => phrasesOf(pane)],
  ["« Brancher mes colonnes »", () => phrasesOf(attach)],
  ["« Créer »", () => phrasesOf(create)],
  ["« Contrôler »", () => phrasesOf(audit)],
  ["« Expliquer »", () => phrasesOf(explainPanel)],
  ["« Simuler la session 2 »", () => phrasesOf(resit)],
  ["« Clore le jury »", () => phrasesOf(jury)],
  ["« Simuler »", () => phrasesOf(simulate)],
  ["« Importer »", () => phrasesOf(importTool)],
  ["« Figer »", () => phrasesOf(freeze)],
  ["« Anonymiser »", () => phrasesOf(anonymise)],
  ["Outils", () => phrasesOf(tools)],
  ["Feuilles créées", () => phrasesOf(createdSheets)],
  ["Feuilles de « Simuler »", () => phrasesOf(simulations)],
  ["Échéances en .ics", () => phrasesOf(calendarFile)],
  ["Graphiques", () => phrasesOf(charts)],
  ["Atelier", () => phrasesOf(atelier)],
];

/** As explanations print a step. */
function headed({ path, texts }: Phrase): Phrase {
  return { path, texts: texts.map(withCapital) };
}

/** Each phrase once, where it is said first. */
export function phrasesPage(): string {
  const known = new Set<string>();
  const lines = SECTIONS.flatMap(([title, phrases]) => ["", `## ${title}`, "", ...linesOf(phrases(), known)]);
  return `${["# Tout ce que le produit dit", "", INTRODUCTION, ...lines].join("\n")}\n`;
}

const INTRODUCTION =
  "Chaque phrase une fois, avec des exemples à la place de ce qu’elle nomme (« … » : ce qui varie), pour être relue. Page faite du code par `npm run reference`.";

function linesOf(phrases: readonly Phrase[], known: Set<string>): readonly string[] {
  return phrases.flatMap(({ texts }) => {
    const fresh = texts.map((text) => onOneLine(typographic(text, "fr"))).filter((one) => !known.has(one));
    for (const text of fresh) known.add(text);
    return fresh.map((text) => `- ${escaped(text)}`);
  });
}

function onOneLine(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").join(" / ");
}

/** Signs that Markdown would take for its own. */
function escaped(text: string): string {
  return text.replace(/[<>*_`|\\]/g, "\\$&");
}
