/** « Une convocation par page »: a letter for each learner who sits again, the sessions dated once for all. */
import { resitWords, type ResitWords } from "../../i18n/panels/resit";
import { nextSteps } from "../../i18n/next-steps";
import { groupBy } from "../../rules/group-by";
import type { Area, WorkbookModel } from "../../workbook/model";
import type { CellInput, Plan } from "../../workbook/plan";
import { bound } from "../../workbook/seen";
import { area, cellReference } from "../cell-reference";
import { freeSheetName } from "../free-sheet-name";
import { SheetDraft } from "../sheet-draft";
import { sheetPalette } from "../sheet-palette";
import { wrappedHeight } from "../wrapped-height";
import { dateEntry, neededMark, type ConvocationOptions } from "./convocations";
import { convened, type Roster, type Sitting } from "./roster";

const COLUMN = { unit: 0, session: 1, assessments: 2, needed: 3, date: 4, time: 5, room: 6 } as const;
/** An upright page holds them at full size in every host. */
const WIDTHS = [94, 92, 108, 62, 72, 46, 60];
const COLUMNS = WIDTHS.length;
const TYPED = [COLUMN.date, COLUMN.time, COLUMN.room] as const;
const SESSIONS = { title: 0, help: 1, headings: 3, first: 4 } as const;
/** From the head of a letter, then from the end of its lines. */
const LETTER = { title: 0, learner: 2, text: 3, headings: 5, lines: 6 } as const;
const AFTER = { note: 1, signature: 3, room: 4, end: 5 } as const;
const HEIGHT = { title: 30, help: 40, headings: 36, line: 24, signature: 80 } as const;

/** What is sat together: the same assessments of a unit, in the same session. */
function sessionOf({ unit, kind, assessments }: Sitting): string {
  return JSON.stringify([unit, kind, assessments]);
}

/** Adds the sheet; the marks themselves are left alone. */
export function convocationLetters(workbook: WorkbookModel, { roster, unit, locale }: ConvocationOptions): Plan {
  const words = resitWords[locale].sheet;
  const listed = convened(roster, unit);
  const draft = new SheetDraft(freeSheetName(workbook, words.letters.name), {
    after: roster.sheet,
    tabColor: sheetPalette.tab.marks,
    hideGridlines: true,
  });
  const letters = new Letters(draft, roster, words);
  const sessions = letters.putSessions(listed);
  const first = SESSIONS.first + sessions.size + 2;
  const starts: number[] = [];
  let row = first;
  for (const sittings of byLearner(listed)) {
    starts.push(row);
    row = letters.putLetter(row, sittings, sessions);
  }
  draft.widths(Object.fromEntries(WIDTHS.map((width, column) => [column, width]))).print({
    paper: "A4",
    orientation: "portrait",
    rowBreaks: starts.slice(1),
    area: area(first, 0, Math.max(1, row - first), COLUMNS),
  });
  return bound(
    workbook,
    { label: words.letters.plan(starts.length), edits: draft.edits(), next: nextSteps[locale].convocationLetters },
    [roster.sheet],
  );
}

/** In the order of the sheet. */
function byLearner(listed: readonly Sitting[]): readonly (readonly Sitting[])[] {
  return [...groupBy(listed, ({ row }) => row)].sort(([one], [other]) => one - other).map(([, sittings]) => sittings);
}

class Letters {
  constructor(
    private readonly draft: SheetDraft,
    private readonly roster: Roster,
    private readonly words: ResitWords["sheet"],
  ) {}

  /** Where each session is dated and given a room, above what is printed; gives the row of each. */
  putSessions(listed: readonly Sitting[]): ReadonlyMap<string, number> {
    const { letters, title } = this.words;
    const rows = new Map<string, number>();
    for (const sitting of listed) {
      const key = sessionOf(sitting);
      if (rows.has(key)) continue;
      const row = SESSIONS.first + rows.size;
      rows.set(key, row);
      this.putSitting(row, sitting, "");
    }
    this.draft
      .put(SESSIONS.title, 0, title(this.roster.sheet))
      .style(area(SESSIONS.title, 0), { bold: true, fontSize: 14, color: sheetPalette.title })
      .put(SESSIONS.help, 0, letters.help)
      .merge(area(SESSIONS.help, 0, 1, COLUMNS))
      .style(area(SESSIONS.help, 0), { italic: true, wrap: true, vertical: "top", color: sheetPalette.quiet })
      .heights({ [SESSIONS.title]: HEIGHT.title, [SESSIONS.help]: HEIGHT.help });
    this.headings(SESSIONS.headings);
    if (rows.size === 0) return rows;
    const lines = area(SESSIONS.first, 0, rows.size, COLUMNS);
    this.styleLines(lines);
    this.draft
      .style({ ...lines, column: COLUMN.date, columns: COLUMNS - COLUMN.date }, { fill: sheetPalette.input.fill })
      .validate([{ ...lines, column: COLUMN.date, columns: 1 }], dateEntry(this.words));
    return rows;
  }

  /** Gives the row that follows. */
  putLetter(top: number, sittings: readonly Sitting[], sessions: ReadonlyMap<string, number>): number {
    const { letters } = this.words;
    const first = top + LETTER.lines;
    const after = first + sittings.length;
    this.draft
      .put(top + LETTER.title, 0, letters.title(this.roster.sheet))
      .style(area(top + LETTER.title, 0), { bold: true, fontSize: 14, color: sheetPalette.title })
      .put(top + LETTER.learner, 0, sittings[0]?.learner)
      .style(area(top + LETTER.learner, 0), { bold: true, fontSize: 12 })
      .put(top + LETTER.text, 0, letters.text(sittings.length))
      .put(after + AFTER.note, 0, letters.note)
      .style(area(after + AFTER.note, 0), { fontSize: 9, italic: true, color: sheetPalette.quiet })
      .put(after + AFTER.signature, COLUMN.needed, letters.signature)
      .style(area(after + AFTER.signature, COLUMN.needed), { bold: true })
      .heights({ [top + LETTER.title]: HEIGHT.title, [after + AFTER.room]: HEIGHT.signature });
    this.headings(top + LETTER.headings);
    sittings.forEach((sitting, index) => {
      const from = sessions.get(sessionOf(sitting)) ?? SESSIONS.first;
      this.putSitting(first + index, sitting, neededMark(sitting, this.words));
      for (const column of TYPED) {
        const typed = cellReference(from, column, "both");
        this.draft.formula(first + index, column, `=IF(${typed}="","",${typed})`);
      }
    });
    this.styleLines(area(first, 0, sittings.length, COLUMNS));
    return after + AFTER.end;
  }

  private putSitting(row: number, { unit, kind, assessments }: Sitting, needed: CellInput): void {
    const { name = "" } = this.roster.units[unit] ?? {};
    const texts = [name, this.words.kinds[kind], assessments.join(", ") || this.words.wholeUnit] as const;
    const height = wrappedHeight(texts.map((text, column) => ({ text, width: WIDTHS[column] ?? 0 })));
    this.draft
      .put(row, COLUMN.unit, ...texts, needed === "" ? undefined : needed)
      .heights({ [row]: Math.max(HEIGHT.line, height) });
  }

  private headings(row: number): void {
    const { unit, session, assessments, needed, date, time, room } = this.words.letters.headings;
    this.draft
      .put(row, 0, unit, session, assessments, row === SESSIONS.headings ? undefined : needed, date, time, room)
      .style(area(row, 0, 1, COLUMNS), {
        bold: true,
        wrap: true,
        fontSize: 10,
        vertical: "middle",
        ...sheetPalette.heading,
      })
      .heights({ [row]: HEIGHT.headings });
  }

  private styleLines(lines: Area): void {
    const line = { line: "thin", color: sheetPalette.line } as const;
    const column = (at: number): Area => ({ ...lines, column: at, columns: 1 });
    this.draft
      .style(lines, {
        vertical: "middle",
        wrap: true,
        fontSize: 10,
        color: sheetPalette.ink,
        border: { top: line, right: line, bottom: line, left: line },
      })
      .style({ ...lines, column: COLUMN.needed, columns: COLUMNS - COLUMN.needed }, { horizontal: "center" })
      .numberFormat(column(COLUMN.needed), "0.0#")
      .numberFormat(column(COLUMN.date), "dd/mm/yyyy")
      .numberFormat(column(COLUMN.time), "hh:mm");
  }
}
