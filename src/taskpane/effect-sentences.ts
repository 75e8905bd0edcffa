/** What a plan does besides filling cells, in short sentences. */
import type { PaneWords } from "../i18n/pane";
import { correctedSheet } from "../tools/recognise/corrections";
import type { Edit } from "../workbook/plan";

/** The title of a convention, for the one setting people know by name. */
export type TitleOf = (conventionId: string) => string;

type Words = PaneWords["preview"]["effects"];
type EditOf<K extends Edit["kind"]> = Extract<Edit, { readonly kind: K }>;

interface Telling {
  readonly words: Words;
  /** The edits of that kind in the plan. */
  readonly count: number;
  readonly titleOf: TitleOf;
}

/** `null`: shown by the cells themselves and by the sheet's heading. */
type Sentences = { readonly [K in Edit["kind"]]: ((edit: EditOf<K>, telling: Telling) => string) | null };

const format = (_edit: Edit, { words }: Telling): string => words.format;

const SENTENCES: Sentences = {
  cells: null,
  addSheet: null,
  deleteSheet: null,
  numberFormat: format,
  style: format,
  merge: format,
  columnWidths: format,
  rowHeights: format,
  conditionalFormat: (_edit, { words, count }) => words.conditionalFormat(count),
  validation: (_edit, { words, count }) => words.validation(count),
  name: ({ name, formula }, { words }) => (formula === null ? words.nameRemoved(name) : words.name(name)),
  table: ({ table }, { words }) => words.table(table.name),
  renameSheet: ({ sheet, to }, { words }) => words.renamed(sheet, to),
  sheetVisibility: ({ sheet, visibility }, { words }) =>
    visibility === "visible" ? words.shown(sheet) : words.hidden(sheet),
  protect: ({ protection }, { words }) => (protection ? words.protected : words.unprotected),
  freeze: (_edit, { words }) => words.freeze,
  print: (_edit, { words }) => words.print,
  chart: ({ chart }, { words }) => (chart ? words.chart(chart.spec.title) : words.chartRemoved),
  setting: settingSentence,
};

/** One for each kind of change, in the plan's order: the many small formats of a sheet are told once. */
export function effectSentences(edits: readonly Edit[], words: PaneWords, titleOf: TitleOf): readonly string[] {
  const count = (kind: Edit["kind"]): number => edits.filter((edit) => edit.kind === kind).length;
  const { effects } = words.preview;
  const told = edits.map((edit) => sentence(edit, { words: effects, count: count(edit.kind), titleOf }));
  return [...new Set(told.filter((one) => one !== null))];
}

function sentence<E extends Edit>(edit: E, telling: Telling): string | null {
  const tell = SENTENCES[edit.kind] as ((edit: E, telling: Telling) => string) | null;
  return tell && tell(edit, telling);
}

/** Settings that people know by what they do; the others by their key. */
function settingSentence({ key, value }: EditOf<"setting">, { words, titleOf }: Telling): string {
  if (key === "convention" && value !== null) return words.convention(titleOf(value));
  const sheet = correctedSheet(key);
  return sheet === undefined ? words.setting(key) : words.recognised(sheet);
}
