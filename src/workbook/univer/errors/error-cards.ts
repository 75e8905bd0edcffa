/** The error card: what is wrong with the cell under the pointer or the selection, beside that cell. */
import { Disposable, toDisposable, type IDisposable } from "@univerjs/core";
import { ComponentManager } from "@univerjs/ui";
import { HoverManagerService, SheetCanvasPopManagerService, type ICanvasPopup } from "@univerjs/sheets-ui";
import { createElement, type ReactElement } from "react";
import { formatRange } from "../../address";
import type { CellError, RangeRef } from "../../model";
import type { LiveWorkbook } from "../live-workbook";
import type { QuietEvents } from "../quiet-events";
import type { UniverHost } from "../univer-host";
import { unknownFunction, type UnknownFunction } from "./unknown-function";

/** What the card says; the page gives the words, in its language. */
export interface ErrorCardText {
  /** `Erreur en Notes!C4 : #VALUE!`. */
  readonly title: string;
  readonly message: string;
}

export interface ErrorCardOptions {
  readonly describe: (address: string, error: CellError, unknown?: UnknownFunction) => ErrorCardText;
  /** Of a cell whose result is the file's. */
  readonly describeKept: (address: string, formula: string) => ErrorCardText;
  /** Told of each card, for a screen reader; `null` when there is none any more. */
  readonly announce: (text: ErrorCardText | null) => void;
}

const componentKey = "CnamErrorCard";

/** The page's own status region says the same words: the picture is left out of what screen readers read. */
function ErrorCard({ popup }: { popup: { extraProps?: Partial<ErrorCardText> } }): ReactElement {
  const { title, message } = popup.extraProps ?? {};
  return createElement(
    "div",
    { className: "error-card", "data-testid": "error-card", "aria-hidden": true },
    createElement("strong", null, title),
    message,
  );
}

interface Position {
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
}

export class ErrorCards extends Disposable {
  private shown: IDisposable | undefined;
  private shownAt = "";
  private hovered: Position | undefined;

  constructor(
    private readonly host: UniverHost,
    private readonly live: LiveWorkbook,
    events: QuietEvents,
    private readonly options: ErrorCardOptions,
  ) {
    super();
    this.disposeWithMe(host.injector.get(ComponentManager).register(componentKey, ErrorCard));
    const hover = host.injector.get(HoverManagerService).currentPosition$.subscribe((position) => {
      this.hovered = position
        ? { subUnitId: position.location.subUnitId, row: position.location.row, column: position.location.col }
        : undefined;
      this.refresh();
    });
    this.disposeWithMe(toDisposable(hover));
    this.disposeWithMe(toDisposable(events.on("selection", () => this.refresh())));
    this.disposeWithMe(toDisposable(events.on("changed", () => this.refresh())));
    this.disposeWithMe(toDisposable(() => this.hide()));
  }

  /** Escape puts a card away until another cell is pointed at. */
  dismiss(): void {
    this.shown?.dispose();
    this.shown = undefined;
  }

  /** The cell under the pointer comes first; one with nothing to say lets the selected one speak. */
  refresh(): void {
    if (!this.live.isOpen) {
      this.hovered = undefined;
      this.hide();
      return;
    }
    for (const cell of [this.hovered, this.selected()]) {
      const text = cell && this.textAt(cell);
      if (!text) continue;
      this.show(cell, text);
      return;
    }
    this.hide();
  }

  private selected(): Position {
    const { row, column } = this.live.selection();
    return { subUnitId: this.live.workbook.getActiveSheet().getSheetId(), row, column };
  }

  private rangeOf({ subUnitId, row, column }: Position): RangeRef | undefined {
    const sheet = this.live.sheetName(subUnitId);
    return sheet === undefined ? undefined : { sheet, row, column, rows: 1, columns: 1 };
  }

  private textAt(cell: Position): ErrorCardText | undefined {
    const range = this.rangeOf(cell);
    if (!range) return undefined;
    const kept = this.live.keptFormulaAt(cell.subUnitId, cell.row, cell.column);
    if (kept !== undefined) return this.options.describeKept(formatRange(range), kept);
    const value = this.live.values(range)[0]?.[0];
    if (typeof value !== "object" || value === null) return undefined;
    return this.options.describe(formatRange(range), value, this.unknownIn(cell, value));
  }

  private unknownIn({ subUnitId, row, column }: Position, { error }: CellError): UnknownFunction | undefined {
    if (error !== "#NAME?") return undefined;
    const cell = this.live.workbook.getSheetBySheetId(subUnitId)?.getCellRaw(row, column);
    const formula = cell && this.live.live(subUnitId).formula(row, column, cell);
    return formula ? unknownFunction(formula, this.host.injector) : undefined;
  }

  private show(cell: Position, text: ErrorCardText): void {
    const key = JSON.stringify([cell.subUnitId, cell.row, cell.column, text]);
    if (key === this.shownAt) return;
    this.hide();
    this.shownAt = key;
    const popup: ICanvasPopup = { componentKey, direction: "horizontal", offset: [8, 0], extraProps: { ...text } };
    const { injector } = this.host;
    const attached = injector
      .get(SheetCanvasPopManagerService)
      .attachPopupToCell(cell.row, cell.column, popup, this.live.unitId, cell.subUnitId);
    this.shown = attached ?? undefined;
    this.options.announce(text);
  }

  private hide(): void {
    if (this.shownAt === "") return;
    this.dismiss();
    this.shownAt = "";
    this.options.announce(null);
  }
}
