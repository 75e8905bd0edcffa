/** The words of a role as an article or a sheet writes it, brought down to what two spellings share. */

const NUMBERS: Readonly<Record<string, number>> = { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8 };

/** « au moins 2 membres externes »: how many they are, and the rest. */
const QUANTITY = /^(?:(?:au moins|a minima)\s+)?(?:(\d{1,2})|(deux|trois|quatre|cinq|six|sept|huit))\s+/iu;
const AT_LEAST = /^(?:au moins|a minima)\s+/iu;
/** Titles and articles that people write before a role. */
const BEFORE =
  /^(?:(?:m\.?|mr|mme|mlle|monsieur|madame|le|la|les|un|une|du|des|de|repr[ée]sentante?s?)\s+|[ld]['’]\s*)+/iu;
/** « (association de partenariat) », « Le(s) directeur(s) », a call for a note. */
const ASIDE = /\([^()]*\)|[\u00b9\u00b2\u00b3*]/gu;
const SPACES = /\s+/gu;
/** In a text whose words stand one space apart. */
const REPRESENTATIVE = /,? ou (?:de )?(?:son|sa|ses|leurs?) repr[ée]sentante?s?(?![\p{L}])(?:, (?=des? ))?/iu;
/** What ends a role's name: a clause about it follows. */
const CLAUSE = /[,;]/u;
const LETTERS = /[\p{L}\p{N}]+/gu;
const ACCENTS = /\p{Diacritic}/gu;
const SMALL = new Set(["de", "du", "des", "d", "l", "le", "la", "les", "un", "une", "et", "ou", "au", "aux", "en"]);
/** What introduces a complement that narrows a role without changing it: « responsable national | du diplôme ». */
const COMPLEMENT = new Set([
  ...["de", "du", "des", "d", "en", "au", "aux", "a", "dans", "par", "pour", "sur"],
  ...["qui", "participant", "intervenant", "deployant", "lorsque"],
]);
const SHORTEST_PLURAL = 4;
const FEMININES: readonly (readonly [RegExp, string])[] = [
  [/trice$/u, "teur"],
  [/euse$/u, "eur"],
  [/ale$/u, "al"],
  [/elle$/u, "el"],
  [/nte$/u, "nt"],
  [/ee$/u, "e"],
  [/tie$/u, "ti"],
];

/** How many members a cell stands for, and what it calls them. */
export function withoutQuantity(text: string): { readonly count: number; readonly name: string } {
  const clean = text.trim();
  const [whole = "", digits, word] = QUANTITY.exec(clean) ?? [];
  const count = digits === undefined ? (NUMBERS[word?.toLowerCase() ?? ""] ?? 1) : Number(digits);
  return { count: Math.max(count, 1), name: clean.slice(whole.length).replace(AT_LEAST, "") };
}

/** The ways to call what the text calls, from the fullest: a representative, a clause or a title left out. */
export function formsOf(text: string): readonly string[] {
  const clean = text.replace(ASIDE, "").replace(SPACES, " ").trim();
  const whole = clean.replace(REPRESENTATIVE, " ").replace(SPACES, " ").trim();
  const [role = ""] = whole.split(CLAUSE, 1);
  return [...new Set([clean, whole, role.trim()].flatMap((form) => [form, form.replace(BEFORE, "")]))];
}

/** Lower case, no accents, singular and masculine, without small words. */
export function keyOfName(text: string): string {
  return significant(tokensOf(text));
}

/** The keys of the beginnings of a name that a complement follows, from the longest. */
export function keysBeforeComplement(text: string): readonly string[] {
  const tokens = tokensOf(text);
  const cuts = tokens.flatMap((token, index) => (index > 0 && COMPLEMENT.has(token) ? [index] : []));
  return cuts.reverse().map((cut) => significant(tokens.slice(0, cut)));
}

function tokensOf(text: string): readonly string[] {
  return text.normalize("NFD").replace(ACCENTS, "").toLowerCase().match(LETTERS) ?? [];
}

function significant(tokens: readonly string[]): string {
  return tokens
    .filter((token) => !SMALL.has(token))
    .map(plain)
    .join(" ");
}

function plain(token: string): string {
  const singular = token.length >= SHORTEST_PLURAL ? token.replace(/aux$/u, "al").replace(/[sx]$/u, "") : token;
  const [ending, masculine] = FEMININES.find(([pattern]) => pattern.test(singular)) ?? [];
  return ending === undefined ? singular : singular.replace(ending, masculine ?? "");
}
