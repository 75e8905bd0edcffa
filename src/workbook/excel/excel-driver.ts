/** Excel behind the driver: one request to read, one to write, whatever the number of targets and edits. */
import { formatArea, sameSheetName } from "../address";
import type { DriverEdit, Reading, SheetEntry, SheetStructureChange, State, Target, WorkbookDriver } from "../driver";
import type { CellValue, DefinedName, RangeRef, WorkbookModel } from "../model";
import { PortError, type PortEvents, type SnapshotRequest, type Unsubscribe } from "../port";
import { sheetChanges } from "../sheet-changes";
import { CHUNK_BYTES } from "../transaction/chunks";
import type { DefaultFont } from "./cell-style";
import { DrawnCharts } from "./drawn-charts";
import { ExcelEvents } from "./excel-events";
import { gatherSizes } from "./gathered-sizes";
import { readValues } from "./read-cells";
import { runReaders, type Reader } from "./readers";
import { readWorkbook } from "./read-snapshot";
import { visibilityOf } from "./read-layout";
import { readTarget } from "./read-target";
import type { Catalogue, ReadingContext } from "./reading-context";
import { Delivery, type Finish } from "./delivery";
import { isAnswerTooLong, isMissingItem, isRequestTooLong, runExcel } from "./run-excel";
import { refusalOf } from "./refusal";
import { SettingsArea } from "./settings-area";
import { takenName } from "./taken-name";
import { parseAddress } from "../address";
import { untracked } from "./untracked";

/** What a new workbook has, should the style not be found. */
const FALLBACK_FONT: DefaultFont = { name: "Calibri", size: 11, color: "#000000" };

export class ExcelDriver implements WorkbookDriver {
  readonly host = "excel";
  private sheets: readonly SheetEntry[] = [];
  private names: readonly DefinedName[] = [];
  private tables: ReadonlySet<string> = new Set();
  private font = FALLBACK_FONT;
  private readonly settings = new SettingsArea();
  private readonly charts = new DrawnCharts(this.settings);
  private readonly events = new ExcelEvents(
    (id) => this.sheets.find((sheet) => sheet.id === id),
    async () => {
      await this.read([]);
    },
    () => this.writing,
  );
  /** The plan that is being written: its last request tells what sheets there are. */
  private writing: Promise<unknown> = Promise.resolve();

  /** Subscribes to the workbook's events and learns its default font. */
  async connect(): Promise<void> {
    this.events.structure.add((change) => this.charts.follow(change));
    await runExcel(async (context) => {
      this.events.subscribe(context.workbook.worksheets);
      const normal = context.workbook.styles.getItemOrNullObject("Normal");
      normal.load({ name: true });
      normal.font.load({ name: true, size: true, color: true });
      await runReaders(context, [this.readCatalogue(context.workbook)]);
      if (!normal.isNullObject) {
        const { name, size, color } = normal.font;
        this.font = { name, size, color };
      }
    });
  }

  async read(targets: readonly Target[]): Promise<Reading> {
    return this.explaining(targets.flatMap(sheetsOfTarget), () =>
      this.withinLimits((bandBytes) => runExcel((context) => this.runTargets(context, targets, true, bandBytes))),
    );
  }

  async write(edits: readonly DriverEdit[], readBack: readonly Target[]): Promise<Reading> {
    const written = this.writeNow(edits, readBack);
    this.writing = written.catch(() => undefined);
    return written;
  }

  private async writeNow(edits: readonly DriverEdit[], readBack: readonly Target[]): Promise<Reading> {
    const [charts, series, tables] = [this.charts.copy(), this.settings.copySeries(), this.tables];
    try {
      return await this.explaining(
        edits.flatMap(sheetsOfEdit),
        async () => {
          const { font, settings, names } = this;
          const delivery = new Delivery({ font, settings, charts: this.charts, sheets: this.sheets, names, tables });
          const last = await delivery.deliverAllButLast(edits);
          const read: Finish<Reading> = (context, writer) =>
            this.runTargets(context, readBack, false, CHUNK_BYTES, [writer]);
          return (await delivery.deliver(last, read)) ?? (await this.read(readBack));
        },
        edits,
      );
    } catch (error) {
      this.charts.restore(charts);
      this.settings.restoreSeries(series);
      await this.recover(tables, edits);
      throw error;
    }
  }

  refusal(edits: readonly DriverEdit[]): PortError | null {
    return refusalOf(edits);
  }

  async values(range: RangeRef): Promise<CellValue[][]> {
    return this.explaining([range.sheet], () =>
      this.withinLimits((bandBytes) =>
        runExcel(async (context) => {
          const sheet = context.workbook.worksheets.getItem(range.sheet);
          // The first answer also tells of renamed sheets.
          const [, values] = await runReaders<CellValue[][] | null>(context, [
            this.readCatalogue(context.workbook),
            readValues(sheet, range, bandBytes),
          ]);
          return values ?? [];
        }),
      ),
    );
  }

  async snapshot(request?: SnapshotRequest): Promise<WorkbookModel> {
    return this.withinLimits((bandBytes) =>
      runExcel((context) => {
        const reading = this.readingContext(context.workbook, true, bandBytes);
        return readWorkbook(context, reading, this.readCatalogue(context.workbook), request);
      }),
    );
  }

  /** Excel answers a reading once it has calculated, but for functions that wait for something. */
  async settled(): Promise<void> {
    await runExcel(async (context) => {
      for (let state: string = "Calculating"; state !== "Done";) {
        context.application.load({ calculationState: true });
        // Asking again is the only way to know.
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await context.sync();
        state = context.application.calculationState;
        if (state !== "Done") await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
      }
    });
  }

  async selection(): Promise<RangeRef> {
    return runExcel(async (context) => {
      const cell = untracked(context.workbook.getSelectedRanges());
      cell.load({ address: true });
      await context.sync();
      const parsed = parseAddress(firstAddress(cell.address));
      if (parsed?.sheet === undefined) throw new PortError("host", cell.address, "the selection has no address");
      return { sheet: parsed.sheet, ...parsed.area };
    });
  }

  async select(range: RangeRef): Promise<void> {
    await this.explaining([range.sheet], () =>
      runExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItem(range.sheet);
        sheet.activate();
        untracked(sheet.getRange(formatArea(range))).select();
        await context.sync();
      }),
    );
  }

  on<E extends "changed" | "selection">(event: E, listener: (payload: PortEvents[E]) => void): Unsubscribe {
    return event === "changed"
      ? this.events.changed.add(listener as (payload: PortEvents["changed"]) => void)
      : this.events.selection.add(listener as (payload: RangeRef) => void);
  }

  onStructure(listener: (change: SheetStructureChange) => void): Unsubscribe {
    return this.events.structure.add(listener);
  }

  private readingContext(workbook: Excel.Workbook, resolveSpills: boolean, bandBytes: number): ReadingContext {
    const { font, settings, charts } = this;
    // Read when needed: the lists are renewed by the first answer.
    const catalogue: Catalogue = Object.defineProperties({} as Catalogue, {
      sheets: { get: () => this.sheets },
      names: { get: () => this.names },
    });
    return { workbook, font, settings, charts, catalogue, resolveSpills, bandBytes };
  }

  private async runTargets(
    context: Excel.RequestContext,
    targets: readonly Target[],
    resolveSpills: boolean,
    bandBytes: number,
    first: readonly Reader<null>[] = [],
  ): Promise<Reading> {
    const reading = this.readingContext(context.workbook, resolveSpills, bandBytes);
    const { asked, spread } = gatherSizes(targets);
    const readers = asked.map((target) => readTarget(reading, target));
    const catalogue = this.readCatalogue(context.workbook);
    const results = await runReaders<State | null>(context, [...first, catalogue, ...readers], bandBytes);
    return { sheets: this.sheets, states: spread(results.filter((state) => state !== null)) };
  }

  /** Reads in smaller and smaller bands while Excel finds the question, or its own answer, too long. */
  private async withinLimits<T>(read: (bandBytes: number) => Promise<T>): Promise<T> {
    for (let bandBytes = CHUNK_BYTES; ; bandBytes /= SHRINK) {
      try {
        return await read(bandBytes);
      } catch (error) {
        const isTooLong = isAnswerTooLong(error) || isRequestTooLong(error);
        if (!isTooLong || bandBytes < SMALLEST_BAND) throw error;
      }
    }
  }

  /** What every request brings back: the sheets, the names, the tables and the settings. */
  private *readCatalogue(workbook: Excel.Workbook): Reader<null> {
    const settings = this.settings.read(workbook.worksheets);
    settings.next();
    workbook.worksheets.load({ id: true, name: true, visibility: true });
    workbook.names.load({ name: true, formula: true, visible: true });
    workbook.tables.load({ name: true });
    yield;
    settings.next();
    // Hidden names are Excel's own.
    this.names = workbook.names.items
      .filter(({ visible }) => visible)
      .map(({ name, formula }) => ({ name, formula: String(formula) }));
    this.tables = new Set(workbook.tables.items.map(({ name }) => name));
    const sheets = workbook.worksheets.items.map((sheet) => {
      return { id: sheet.id, name: sheet.name, visibility: visibilityOf(sheet) };
    });
    const changes = sheetChanges(this.sheets, sheets);
    const first = this.sheets.length === 0;
    this.sheets = sheets;
    if (!first) for (const change of changes) this.events.structure.emit(change);
    return null;
  }

  /** After a failure half-way: learns what is there, and removes what the request had begun and not named. */
  private async recover(tables: ReadonlySet<string>, edits: readonly DriverEdit[]): Promise<void> {
    const asked = new Set(edits.flatMap((edit) => (edit.kind === "table" ? [edit.table.name] : [])));
    await runExcel(async (context) => {
      const { worksheets, tables: collection } = context.workbook;
      const [, drawn] = await runReaders<ReadonlySet<string> | null>(context, [
        this.readCatalogue(context.workbook),
        this.charts.removeUnnamed(worksheets),
      ]);
      for (const { name } of asked.size > 0 ? collection.items : []) {
        if (!tables.has(name) && !asked.has(name)) untracked(collection.getItemOrNullObject(name).convertToRange());
      }
      for (const id of this.settings.charts()) {
        if (!drawn?.has(id)) this.settings.removeSeries(worksheets, id);
      }
      await context.sync();
    });
  }

  /** Excel says what kind of thing is missing, protected or taken, not which: look among those concerned. */
  private async explaining<T>(
    sheets: readonly string[],
    work: () => Promise<T>,
    edits: readonly DriverEdit[] = [],
  ): Promise<T> {
    const before = { sheets: this.sheets, tables: this.tables, names: this.names };
    try {
      return await work();
    } catch (error) {
      const taken = takenName(error, edits, before);
      if (taken !== null) throw taken;
      const missing = isMissingItem(error);
      if (!missing && !(error instanceof PortError && error.code === "protected")) throw error;
      const culprit = await this.findCulprit(sheets, missing);
      if (culprit === null) throw error;
      throw missing
        ? new PortError("sheetMissing", culprit, `no sheet is called "${culprit}"`)
        : new PortError("protected", culprit, `"${culprit}" is protected`);
    }
  }

  private async findCulprit(sheets: readonly string[], missing: boolean): Promise<string | null> {
    return runExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true, protection: { protected: true } });
      await context.sync();
      const found = [...new Set(sheets)].find((name) => {
        const sheet = worksheets.items.find((item) => sameSheetName(item.name, name));
        return missing ? sheet === undefined : sheet?.protection.protected;
      });
      return found ?? null;
    });
  }
}

const POLL_MILLISECONDS = 50;

const SHRINK = 16;
const SMALLEST_BAND = 1_000;

/** `Sheet1!A1:B2,Sheet1!D4` when several areas are selected; a quoted name may hold commas itself. */
function firstAddress(address: string): string {
  return /^(?:'(?:[^']|'')*'|[^',])*/.exec(address)?.[0] ?? address;
}

function sheetsOfTarget(target: Target): string[] {
  if ("range" in target) return [target.range.sheet];
  return "sheet" in target ? [target.sheet] : [];
}

function sheetsOfEdit(edit: DriverEdit): string[] {
  if ("range" in edit) return [edit.range.sheet];
  return "sheet" in edit && typeof edit.sheet === "string" ? [edit.sheet] : [];
}
