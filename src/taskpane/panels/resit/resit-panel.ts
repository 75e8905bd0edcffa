/** « Simuler la session 2 »: who sits what, the mark each needs, and the list of convocations. */
import type { TemplateResult } from "lit/html.js";
import { convocationLetters } from "../../../tools/resit/convocation-letters";
import { convocations } from "../../../tools/resit/convocations";
import { convokedFrom, isConvocations } from "../../../tools/resit/convoked-from";
import { readRoster } from "../../../tools/resit/read-roster";
import type { Roster } from "../../../tools/resit/roster";
import { CORRECTIONS, correctionsSetting } from "../../../tools/recognise/corrections";
import { catalogueCodes } from "../../../tools/attach/diploma-decision";
import { readTable, tablesOf } from "../../../tools/reading/read-sheet";
import type { TableReading } from "../../../tools/reading/sheet-reading";
import { tableAt } from "../../../tools/recognise/find-tables";
import { readEntries } from "../../../tools/settings/stored-entries";
import type { FoundTable } from "../../../tools/recognise/found-table";
import { sameSheetName } from "../../../workbook/address";
import { intersectAreas } from "../../../workbook/area";
import type { RangeRef, SheetModel, WorkbookModel } from "../../../workbook/model";
import type { Panel, PanelHost } from "../panel";
import { unreadState, type ResitActions, type ResitState } from "./resit-state";
import { resitView } from "./resit-view";
import { singleOffer } from "../../single-offer";

export function openResitPanel(host: PanelHost): Panel {
  return new ResitPanel(host);
}

class ResitPanel implements Panel, ResitActions {
  private state = unreadState;
  /** Reading is long in Excel: once is enough, until something changes. */
  private known: WorkbookModel | null = null;
  /** A later reading makes an earlier one worthless. */
  private turn = 0;

  constructor(private readonly host: PanelHost) {}

  view = (): TemplateResult => resitView(this.state, this, this.host.locale);

  opened = (): void => {
    this.known = null;
    void this.host.workbook.selection().then(this.tryToRead, () => undefined);
  };

  changed = this.opened;

  selected = (selection: RangeRef): void => {
    const { roster } = this.state;
    const isInside =
      roster && sameSheetName(roster.sheet, selection.sheet) && intersectAreas(roster.area, selection) !== null;
    if (!isInside) this.tryToRead(selection);
  };

  prepare = (): void => this.propose(convocations);

  prepareLetters = (): void => this.propose(convocationLetters);

  answer = (): void => this.host.open("attach");

  choose = (unit: number | null): void => this.update({ unit });

  try = (mark: number): void => this.update({ mark });

  private update(changes: Partial<ResitState>): void {
    this.state = { ...this.state, ...changes };
    this.host.redraw();
  }

  /** A sheet being edited cannot be read: the next event reads again. */
  private tryToRead = (meant: RangeRef): void => void this.read(meant).catch(() => undefined);

  private async read(selected: RangeRef): Promise<void> {
    const mine = (this.turn += 1);
    const workbook = (this.known ??= await this.host.workbook.snapshot({ formats: "none" }));
    const meant = this.meantBy(selected, workbook);
    const { roster, ...read } = await rosterAt(this.host, workbook, meant);
    if (mine !== this.turn) return;
    const { unit } = this.state;
    const isUnitKept = unit !== null && unit < (roster?.units.length ?? 0);
    this.update({ roster, ...read, meant, unit: isUnitKept ? unit : null });
  }

  /** In front of convocations, the marks that they were made of stay in sight. */
  private meantBy(selected: RangeRef, workbook: WorkbookModel): RangeRef {
    const sheet = workbook.sheets.find(({ name }) => sameSheetName(name, selected.sheet));
    const source = sheet && isConvocations(sheet) ? convokedFrom(workbook, sheet) : undefined;
    if (source === undefined) return selected;
    const { meant } = this.state;
    const isKnown = meant !== null && sameSheetName(meant.sheet, source.name);
    return isKnown ? meant : { sheet: source.name, row: 0, column: 0, rows: 1, columns: 1 };
  }

  /** A sheet made of the roster as it is when the plan is made. */
  private propose(make: typeof convocations): void {
    void this.host.propose(async (workbook) => {
      const { meant, unit } = this.state;
      const roster = meant && (await rosterAt(this.host, workbook, meant)).roster;
      if (!roster) throw new Error("the table of marks is no longer there");
      const plan = make(workbook, { roster, unit, locale: this.host.locale });
      return singleOffer(plan);
    });
  }
}

async function rosterAt(
  host: PanelHost,
  workbook: WorkbookModel,
  meant: RangeRef,
): Promise<Pick<ResitState, "hasDamage" | "isAsked"> & { readonly roster: Roster | null }> {
  const sheet = workbook.sheets.find(({ name }) => sameSheetName(name, meant.sheet));
  if (!sheet || isConvocations(sheet)) return { roster: null, hasDamage: false, isAsked: false };
  await host.readings.ahead([sheet]);
  const stored = await host.workbook.setting(correctionsSetting(sheet.name));
  const { entries: corrections, isDamaged } = readEntries(stored, CORRECTIONS);
  const tableOf = (): TableReading | undefined => {
    const table = marksTable(sheet, meant);
    return table && readTable(sheet, table, { corrections, codes: catalogueCodes(host.convention) });
  };
  const roster = await readRoster(workbook, sheet, tableOf, host.convention);
  const isAsked = roster === null && (tableOf()?.questions.length ?? 0) > 0;
  return { roster, hasDamage: isDamaged, isAsked };
}

/** The table clicked if it has marks, else the first that has. */
function marksTable(sheet: SheetModel, meant: RangeRef): FoundTable | undefined {
  const tables = tablesOf(sheet).filter(({ columns }) => columns.some(({ guess }) => guess.role === "mark"));
  return tableAt(tables, meant);
}
