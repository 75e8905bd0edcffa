/**
 * Reads large workbooks beside the page, which would stand still meanwhile. Small ones are read where they are needed:
 * starting a worker takes longer. So are large ones where no worker can be had.
 */
import type { AuditOptions } from "../../tools/audit/audit-workbook";
import type { Finding } from "../../tools/audit/finding";
import { foundBefore, keepFound } from "../../tools/reading/found-before";
import type { SheetModel, WorkbookModel } from "../../workbook/model";
import { inWorker, type TaskWorker } from "../worker/worker-task";
import type { ReadContent } from "../../tools/import/read-content";
import type { ReadingRequest, ReadingResults } from "./protocol";

/** Some 50 ms of reading. */
const FEWEST_CELLS = 10_000;
const SMALLEST_FILE = 100_000;

function startWorker(): TaskWorker {
  return new Worker(/* webpackChunkName: "readings" */ new URL("./worker.ts", import.meta.url));
}

export class ReadingWork {
  constructor(private readonly start: () => TaskWorker = startWorker) {}

  /** Finds the tables of large sheets, so that whoever reads these very sheets next finds them found. */
  async ahead(sheets: readonly SheetModel[], signal?: AbortSignal): Promise<void> {
    const large = sheets.filter((sheet) => foundBefore(sheet) === undefined && cellsFrom([sheet]) >= FEWEST_CELLS);
    if (large.length === 0) return;
    const found = await this.ask<"tables">({ kind: "tables", sheets: large }, signal);
    large.forEach((sheet, at) => {
      const tables = found?.[at];
      if (tables) keepFound(sheet, tables);
    });
  }

  /** `null` where the page has to look the workbook over itself. */
  async audit(
    workbook: WorkbookModel,
    options: AuditOptions,
    signal?: AbortSignal,
  ): Promise<readonly Finding[] | null> {
    if (cellsFrom(workbook.sheets) < FEWEST_CELLS) return null;
    return this.ask<"audit">({ kind: "audit", workbook, options }, signal);
  }

  /** `null` where the page has to read the file itself. */
  async import(bytes: Uint8Array, name: string, signal?: AbortSignal): Promise<ReadContent | null> {
    return bytes.length < SMALLEST_FILE ? null : this.ask<"import">({ kind: "import", bytes, name }, signal);
  }

  private async ask<K extends keyof ReadingResults>(
    request: Extract<ReadingRequest, { readonly kind: K }>,
    signal: AbortSignal | undefined,
  ): Promise<ReadingResults[K] | null> {
    const reply = await inWorker<ReadingResults[K], string>(this.start, request, { signal });
    if (reply?.kind === "failed") throw new Error(reply.failure);
    return reply?.result ?? null;
  }
}

/** How many cells there are, counted no further than what makes a workbook large. */
function cellsFrom(sheets: readonly SheetModel[]): number {
  let cells = 0;
  for (const { cells: rows } of sheets) {
    for (const row in rows) {
      cells += Object.keys(rows[row] ?? {}).length;
      if (cells >= FEWEST_CELLS) return cells;
    }
  }
  return cells;
}
