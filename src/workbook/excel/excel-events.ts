/** Excel's events, in the port's terms. */
import { parseAddress } from "../address";
import type { SheetEntry, SheetStructureChange } from "../driver";
import { Listeners } from "../listeners";
import type { RangeRef } from "../model";
import type { PortEvents } from "../port";
import type { TrackChange } from "../structure";
import { listenToRenames } from "./probes";

/** Changes closer than this are announced together: a recalculation touches many sheets in a burst. */
const QUIET_MILLISECONDS = 100;

const TRACK_CHANGES: { readonly [changeType: string]: TrackChange["kind"] } = {
  RowInserted: "rowsInserted",
  RowDeleted: "rowsDeleted",
  ColumnInserted: "columnsInserted",
  ColumnDeleted: "columnsDeleted",
};

export class ExcelEvents {
  readonly changed = new Listeners<PortEvents["changed"]>();
  readonly selection = new Listeners<RangeRef>();
  readonly structure = new Listeners<SheetStructureChange>();
  private readonly dirty = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `sheetOf` knows sheets by their identifier; `refresh` looks at their list again; `written`: once nothing is. */
  constructor(
    private readonly sheetOf: (id: string) => SheetEntry | undefined,
    private readonly refresh: () => Promise<void>,
    private readonly written: () => Promise<unknown>,
  ) {}

  /** Queues the subscriptions. */
  subscribe(sheets: Excel.WorksheetCollection): void {
    sheets.onChanged.add(async (args) => this.hearChange(args));
    sheets.onSelectionChanged.add(async (args) => this.hearSelection(args));
    sheets.onAdded.add(async ({ worksheetId }) => this.lookLater(() => this.sheetOf(worksheetId) === undefined));
    sheets.onDeleted.add(async ({ worksheetId }) => this.lookLater(() => this.sheetOf(worksheetId) !== undefined));
    listenToRenames(sheets, async () => this.lookLater(() => true));
  }

  /** The add-in's own sheets are known by then: they cost no request more. */
  private lookLater(isNews: () => boolean): void {
    const look = async (): Promise<void> => {
      await this.written();
      if (isNews()) await this.refresh();
    };
    // A failure is no news: the next reading will tell.
    setTimeout(() => void look().catch(() => undefined), QUIET_MILLISECONDS);
  }

  private hearChange({ worksheetId, changeType, address }: Excel.WorksheetChangedEventArgs): void {
    const sheet = this.sheetOf(worksheetId);
    if (sheet === undefined) return;
    const kind = TRACK_CHANGES[changeType];
    const area = kind === undefined ? undefined : parseAddress(address)?.area;
    if (kind !== undefined && area !== undefined) {
      const rows = kind === "rowsInserted" || kind === "rowsDeleted";
      const [at, count] = rows ? [area.row, area.rows] : [area.column, area.columns];
      this.structure.emit({ sheetId: worksheetId, change: { kind, sheet: sheet.name, at, count } });
    }
    this.markChanged(worksheetId);
  }

  private hearSelection({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs): void {
    const sheet = this.sheetOf(worksheetId);
    // Several areas selected at once are told apart by commas: the first one counts.
    const area = parseAddress(address.split(",")[0] ?? "")?.area;
    if (sheet !== undefined && area !== undefined) this.selection.emit({ sheet: sheet.name, ...area });
  }

  private markChanged(sheetId: string): void {
    this.dirty.add(sheetId);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const sheets = [...this.dirty].flatMap((id) => this.sheetOf(id)?.name ?? []);
      this.dirty.clear();
      if (sheets.length > 0) this.changed.emit({ sheets });
    }, QUIET_MILLISECONDS);
  }
}
