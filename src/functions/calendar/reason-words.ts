/**
 * The reason that a text names: its first words name it, and the rest may only say more of it. « Grève du métro » is one of
 * transports, « mariage de ma sœur » is not the apprentice’s own.
 */
import { fold } from "../../spreadsheet/cell/text";
import { singular } from "../../spreadsheet/words/heading-fold";
import { findChoice } from "../table/table-row";
import { REASONS, type Reason } from "./attendance-columns";

/** A beginning, and the words that may follow it; `anything`: whatever they are. */
interface Beginning {
  readonly reason: Reason;
  readonly words: readonly string[];
  readonly followed: ReadonlySet<string> | "anything";
}

/** Words that change nothing: small ones, those of dates, and those of a proof given. */
const NEUTRAL =
  "a au aux avec ce cet cette d dans de des du en et l la le les leur ma mes mon par pour sa ses son suite sur un une cause " +
  "raison depuis jusqu qu jour journee matin apres midi semaine mois lundi mardi mercredi jeudi vendredi samedi dimanche " +
  "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre " +
  "acte attestation billet bulletin certificat copie document justificatif preuve medical medicale " +
  "depose deposee envoye envoyee fourni fournie joint jointe recu recue remis remise transmis transmise vu ok";

/** Words that say that the reason is not made out, or is somebody else’s. */
const DENIED =
  "sans non pas aucun aucune absence refuse refusee enfant fils fille conjoint conjointe epoux epouse mari femme";

/** Direct ascendants and descendants, brothers and sisters. */
const KIN =
  "pere mere maman papa parent grand arriere fils fille enfant petit petite frere soeur ascendant descendant direct ou";

const SELF = "apprenti apprentie propre civil civile religieux religieuse";
const CHILD = "enfant fils fille bebe jumeau jumelle jumeaux ou adoption";
const TRANSPORT =
  "transport commun public metro train tram tramway bus car rer ter tgv sncf ratp avion aerien aerienne ferroviaire rail " +
  "cheminot greviste";
const OFFICIAL =
  "officiel officielle tribunal justice juge judiciaire police gendarmerie commissariat prefecture mairie armee defense " +
  "citoyennete jdc sceau portant republique francaise";

const NEUTRAL_WORDS = setOf(NEUTRAL);
const DENIED_WORDS = setOf(DENIED);

const BEGINNINGS: readonly Beginning[] = [
  ...["arrêt de travail", "arrêt maladie", "congé maladie", "maladie", "malade"].map((text) =>
    beginning("sickLeave", text),
  ),
  beginning("sickLeave", "arrêt", ""),
  ...["événement familial", "événements familiaux"].map((text) => beginning("family", text, "")),
  beginning("family", "décès", KIN),
  beginning("family", "mariage", SELF),
  beginning("family", "naissance", CHILD),
  beginning("family", "adoption", CHILD),
  beginning("summons", "convocation", OFFICIAL),
  beginning("strike", "grève", TRANSPORT),
];

function beginning(reason: Reason, text: string, followed?: string): Beginning {
  return { reason, words: wordsOf(text), followed: followed === undefined ? "anything" : setOf(followed) };
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(wordsOf(words));
}

function wordsOf(text: string): string[] {
  const words = fold(text)
    .replaceAll("œ", "oe")
    .split(/[^a-z0-9]+/u);
  return words.filter((word) => word !== "").map(singular);
}

/** `undefined` where the words decide nothing. */
export function reasonOf(text: string): Reason | undefined {
  return (text.includes("(") ? undefined : findChoice(text, REASONS)) ?? reasonByWords(wordsOf(text));
}

function reasonByWords(words: readonly string[]): Reason | undefined {
  const named = words.slice(words.findIndex((word) => !NEUTRAL_WORDS.has(word)));
  const found = BEGINNINGS.find(({ words: first }) => first.every((word, index) => named[index] === word));
  if (found === undefined) return undefined;
  const { followed } = found;
  const rest = named.slice(found.words.length);
  const agrees = (word: string): boolean =>
    followed === "anything"
      ? !DENIED_WORDS.has(word)
      : /^\d+$/.test(word) || NEUTRAL_WORDS.has(word) || followed.has(word);
  if (rest.every(agrees)) return found.reason;
  // « Événement familial : décès de ma mère » names it twice.
  return reasonByWords(rest) === found.reason ? found.reason : undefined;
}
