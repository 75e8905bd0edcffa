/** A tool of the pane: fetched when it is first opened, with its own words and its own state. */
import type { TemplateResult } from "lit/html.js";
import type { Convention } from "../../conventions/types";
import type { Locale } from "../../i18n/locale";
import type { RangeRef, WorkbookModel } from "../../workbook/model";
import type { WorkbookPort } from "../../workbook/port";
import type { Formats, Prepare } from "../plan-desk";
import type { ReadingWork } from "../reading-work/reading-work";
import type { PanelId } from "./panel-ids";

export type SaveCopy = (workbook: WorkbookModel) => Promise<string>;
export type OpenWorkbook = (bytes: Uint8Array) => Promise<WorkbookModel>;

/** What a tool may ask of the pane. */
export interface PanelHost {
  readonly workbook: WorkbookPort;
  readonly locale: Locale;
  /** The convention on screen: what the user sees is what the tool uses. */
  readonly convention: Convention;
  /** `null` until the workbook has been read. */
  readonly selection: RangeRef | null;
  /** Shows what a plan would change; the user applies it, and takes it back in one click. */
  propose(prepare: Prepare, formats?: Formats): Promise<void>;
  /** Reads, or does anything that changes no cell, under « Lecture du classeur… », until the user stops it; a failure is told. */
  during(action: (signal: AbortSignal) => Promise<void>): Promise<void>;
  /** What is large is read beside the page, which would stand still meanwhile. */
  readonly readings: ReadingWork;
  /** After the tool's own state has changed. */
  redraw(): void;
  open(panel: PanelId): void;
  /** Writes a workbook to a file of its own and resolves to the file's name; absent where the host cannot. */
  readonly saveCopy?: SaveCopy;
  /** Reads the file of another workbook, which is not opened; absent where the host cannot. */
  readonly openWorkbook?: OpenWorkbook;
}

export interface Panel {
  view(): TemplateResult;
  /** The tool comes on screen, again perhaps. */
  opened?(): void;
  /** The user selects other cells while the tool is on screen. */
  selected?(selection: RangeRef): void;
  /** Cells or sheets have changed while the tool is on screen. */
  changed?(): void;
}

export type OpenPanel = (host: PanelHost) => Panel;
