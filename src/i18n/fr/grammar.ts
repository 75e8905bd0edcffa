/** The rules of French that sentences share: plurals, and « de » before a name. */

/** French counts 0, 1 and 1,5 in the singular: the plural starts at 2, as `Intl.PluralRules` has it. */
const FIRST_PLURAL = 2;

/** The form of a word after a number: « note » for 0 and 1, « notes » from 2. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return Math.abs(count) < FIRST_PLURAL ? one : many;
}

const MOST_LINES = 8;

/** « ligne 4 », « lignes 3, 7 et 9 », « lignes 2, 3… (40 en tout) ». */
export function linesText(lines: readonly number[]): string {
  const shown = lines.slice(0, MOST_LINES);
  if (lines.length > MOST_LINES) return `lignes ${shown.join(", ")}… (${lines.length} en tout)`;
  return `${plural(lines.length, "ligne")} ${enumerated(shown.map(String))}`;
}

/** « A », « A et B », « A, B et C ». */
export function enumerated(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} et ${items.at(-1) ?? ""}`;
}

/** The number and its word: « 0 note », « 2 notes ». */
export function counted(count: number, one: string, many?: string): string {
  return `${count} ${plural(count, one, many)}`;
}

/** A number as it is written (« 1,5 », « ≈ 12 000 ») and its word, in the form that the number asks for. */
export function countedAs(written: string | undefined, one: string, many?: string): string {
  return `${written ?? ""} ${pluralAs(written, one, many)}`;
}

/** The form of a word after a number that is already written. */
export function pluralAs(written: string | undefined, one: string, many?: string): string {
  const number = Number((written ?? "").replace(/[^\d,.-]/g, "").replace(",", "."));
  return plural(number, one, many);
}

const VOWELS = /^[aeiouyœæ]/;
/** Names that begin with a vowel and take no elision all the same. */
const NO_ELISION = /^(?:onze|oui|un(?:e)?(?= [,;:]))/;
/** An h before which nothing elides: « de hors-sujet », « de huit mois »; the others do: « d’honoraires ». */
const ASPIRATED_H = /^h(?:a(?:ll|meau|ndicap|ngar|sard|ut|uss)|iérarch|ors|uit|onte|éros|ub)/;

/** The common nouns that name a party, with their article: « le Centre Cnam », « l’AG Cnam Paca ». */
const MASCULINE =
  /^(?:centre|lycée|cfa|cnam|greta(?:-cfa)?|territoire|campus|conseil|département|groupement|ministère|rectorat|partenaire|pays)(?![\p{L}])/u;
const FEMININE =
  /^(?:région|section|chambre|fondation|fédération|métropole|ville|branche|société|mutuelle)(?![\p{L}])/u;
const ELIDED =
  /^(?:ag|association|académie|école|établissement|employeur|entreprise|institut|opco|organisme|université|état|union|agence)(?![\p{L}])/u;

/** « d’USSA24 », « de GRETA », « du Centre Cnam », « de l’employeur », « des parties »: the name as it stands after « de ». */
export function de(name: string): string {
  if (/^le /i.test(name)) return `du ${name.slice("le ".length)}`;
  if (/^les /i.test(name)) return `des ${name.slice("les ".length)}`;
  if (/^(?:la |l’|l')/i.test(name)) return `de ${name}`;
  const start = name.toLowerCase();
  if (MASCULINE.test(start)) return `du ${name}`;
  if (FEMININE.test(start)) return `de la ${name}`;
  if (ELIDED.test(start)) return `de l’${name}`;
  return elides(start) ? `d’${name}` : `de ${name}`;
}

/** « à l’employeur », « au Centre Cnam », « aux parties », « à Marseille »: the name as it stands after « à ». */
export function to(name: string): string {
  const after = de(name);
  if (after.startsWith("du ")) return `au ${after.slice("du ".length)}`;
  if (after.startsWith("des ")) return `aux ${after.slice("des ".length)}`;
  return `à ${after.replace(/^(?:de |d’)/, "")}`;
}

/** Whether a word starts with a vowel that is heard: « d’USSA24 », « d’honoraires ». */
function elides(start: string): boolean {
  const plain = start.normalize("NFD").replace(/\p{M}/gu, "");
  return (VOWELS.test(plain) && !NO_ELISION.test(plain)) || (start.startsWith("h") && !ASPIRATED_H.test(start));
}
