/**
 * The forms in which an article is cited, and the committed index of each text's articles. A form that is not known here
 * is a fault: a citation people cannot follow is no citation.
 *
 *     art. 2.3(6), 2.5(4) · art. 3(2)-(3) · art. 3-3-3 · 3.2.1 · annexe 7 §4, §6 · annexes 2, 3 · annexe 4, note
 *     annexe 3, « Saisie des notes » · partenariat art. 6 ; constitutive art. 11 · C. trav. R6332-25 · décret 2025-585
 *     règles du Cnam, « valider son diplôme », compensation · budget prévisionnel (tableau en fin de texte)
 */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** One article, and the heading inside it when the citation names one. */
export interface Reference {
  readonly article: string;
  readonly sections: readonly string[];
}

interface IndexFile {
  readonly text: string;
  readonly articles: Readonly<Record<string, string | { readonly heading: string; readonly sections: string[] }>>;
}

/** Headings by article: the first is the article's own, the others those printed inside it. */
type ArticleIndex = ReadonlyMap<string, readonly string[]>;

const DIRECTORY = `${import.meta.dirname}/../fixtures/articles`;

const NUMBERED = /^((?:partenariat |constitutive |délibération )?)(art\.|annexes?) (\S+)( §\d+)?$/;
const NUMBER = /^(\d+(?:[.-]\d+)*)(?:\((\d+)\)(?:-\((\d+)\))?)?$/;
const BARE_NUMBER = /^\d+(?:\.\d+)+$/;
const LABOUR_CODE = /^C\. trav\. [A-Z]\d+(?:-\d+)*$/;
const LABOUR_CODE_NEXT = /^[A-Z]\d+(?:-\d+)*$/;
const DECREE = /^décret \d{4}-\d+$/;
const QUOTED = /^« (.+) »$/;
const PARAGRAPH = /^§\d+$/;
const BARE_SECTION = /^[a-zà-ÿ’ ]+(?: \d+)?$/;
/** « (tableau en fin de texte) »: a remark, never the « (1) » of an article. */
const REMARK = / \([^()]+\)(?=,|$)/g;
/** Parts of a text that have a name and no number. */
const NAMED = new Set([
  "préambule",
  "partenariat préambule",
  "constitutive préambule",
  "page 1",
  "rapport",
  "vote",
  "formule finale",
  "budget prévisionnel",
  "règles du Cnam",
  "règles antérieures",
  "majorations et frais annexes",
  "contrat de professionnalisation",
  "présentation des résultats",
  "code de commerce",
  "code général des impôts",
  "plan comptable général",
  "référentiel national qualité",
  "usage de la statistique publique",
]);

/** Reads a citation. Throws on a form that is not known. */
export function parseCitation(citation: string): readonly Reference[] {
  return normalise(citation)
    .split(" ; ")
    .flatMap((clause) => parseClause(clause, citation));
}

function parseClause(clause: string, citation: string): Reference[] {
  const [head = "", ...following] = tokensOf(clause.replace(REMARK, ""));
  const references = headReferences(head);
  if (references === undefined) throw new Error(`unknown form of citation: « ${head} » in « ${citation} »`);
  for (const token of following) {
    const last = references.at(-1);
    if (last === undefined) throw new Error(`« ${citation} » cites nothing`);
    const section = QUOTED.exec(token)?.[1] ?? (BARE_SECTION.test(token) ? token : undefined);
    if (section !== undefined) {
      references[references.length - 1] = { ...last, sections: [...last.sections, section] };
      continue;
    }
    const next = nextReferences(token, last.article);
    if (next === undefined) throw new Error(`unknown form of citation: « ${token} » in « ${citation} »`);
    references.push(...next);
  }
  return references;
}

function headReferences(head: string): Reference[] | undefined {
  if (NAMED.has(head) || LABOUR_CODE.test(head) || DECREE.test(head)) return [reference(head)];
  if (BARE_NUMBER.test(head)) return [reference(`art. ${head}`)];
  const [, prefix = "", kind, number = "", paragraph = ""] = NUMBERED.exec(head) ?? [];
  return kind === undefined ? undefined : numbered(`${prefix}${kind.replace("annexes", "annexe")}`, number, paragraph);
}

/** « 13 » after « art. 9 », « §6 » after « annexe 7 §4 », « R6332-25-1 » after « C. trav. R6332-25 ». */
function nextReferences(token: string, before: string): Reference[] | undefined {
  if (PARAGRAPH.test(token)) return [reference(`${before.replace(/ §\d+$/, "")} ${token}`)];
  if (LABOUR_CODE_NEXT.test(token) && LABOUR_CODE.test(before)) return [reference(`C. trav. ${token}`)];
  const [, prefix = "", kind] = NUMBERED.exec(before) ?? [];
  return kind === undefined ? undefined : numbered(`${prefix}${kind}`, token, "");
}

function numbered(kind: string, number: string, paragraph: string): Reference[] | undefined {
  const [whole, base, first, last] = NUMBER.exec(number) ?? [];
  if (whole === undefined || base === undefined) return undefined;
  if (last === undefined) return [reference(`${kind} ${whole}${paragraph}`)];
  const count = Number(last) - Number(first) + 1;
  return Array.from({ length: count }, (_, index) => reference(`${kind} ${base}(${Number(first) + index})`));
}

function reference(article: string): Reference {
  return { article, sections: [] };
}

/** Splits at the commas that are not inside « ». */
function tokensOf(clause: string): string[] {
  return clause.match(/(?:« [^»]* »|[^,«])+/g)?.map((token) => token.trim()) ?? [];
}

function normalise(text: string): string {
  return text.replace(/'/g, "’").replace(/\s+/g, " ").trim();
}

const folded = (text: string) => normalise(text).toLowerCase();

export const indexedTexts: readonly string[] = readdirSync(DIRECTORY).map((file) => file.replace(/\.yaml$/, ""));

const indexes = new Map<string, ArticleIndex>();

/** The articles of a text, as committed. */
export function articleIndex(text: string): ArticleIndex {
  const known = indexes.get(text);
  if (known) return known;
  const { articles } = parse(readFileSync(`${DIRECTORY}/${text}.yaml`, "utf8")) as IndexFile;
  const index = new Map(
    Object.entries(articles).map(([article, entry]) => [
      article,
      (typeof entry === "string" ? [entry] : [entry.heading, ...entry.sections]).map(folded),
    ]),
  );
  indexes.set(text, index);
  return index;
}

/** What a citation names that none of the texts has. */
export function citationFaults(citation: string, texts: readonly string[]): string[] {
  return parseCitation(citation).flatMap(({ article, sections }) => {
    const headings = texts.map((text) => articleIndex(text).get(article)).find((found) => found !== undefined);
    if (headings === undefined) return [`${article} is not in ${texts.join(", ")}`];
    return sections.filter((section) => !headings.includes(folded(section))).map((name) => `${article} has no ${name}`);
  });
}
