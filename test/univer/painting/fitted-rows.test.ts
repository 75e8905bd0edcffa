/** Rows that a file gives no height follow their content once their sheet is shown, and are saved without one. */
import { ICommandService, type Worksheet } from "@univerjs/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SheetModel } from "../../../src/workbook/model";
import { startHeadlessUniver } from "../../../src/workbook/univer/headless";
import { FittedRows, rowsToFit } from "../../../src/workbook/univer/painting/fitted-rows";
import { UniverSession } from "../../../src/workbook/univer/session";

const wrapped = { value: "Culture économique, juridique et managériale", style: { wrap: true } } as const;
const cells: SheetModel["cells"] = {
  0: { 0: { value: "Relevé de notes", style: { fontSize: 16 } } },
  1: { 0: { value: "Nom" }, 1: wrapped },
  2: { 1: wrapped },
  3: { 0: { value: "Avis", style: { rotation: 45 } } },
  4: { 0: { value: null, style: { wrap: true } }, 1: { value: 12, style: { bold: true } } },
};

describe("rows", () => {
  let session: UniverSession;
  let worksheet: Worksheet;
  beforeEach(async () => {
    const sheet = { id: "one", name: "Notes", visibility: "visible", cells, rowSizes: { 2: { size: 20 } } } as const;
    session = new UniverSession(startHeadlessUniver([]), { names: [], sheets: [sheet] });
    await session.calculation.settled();
    worksheet = session.live.sheet("Notes");
    vi.stubGlobal("requestIdleCallback", (act: () => void) => act());
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    session.dispose();
  });

  const styleOf = (style: Parameters<Parameters<typeof rowsToFit>[1]>[0]) =>
    session.live.workbook.getStyles().get(style);

  it("to be fitted hold a text on several lines, a large one or a turned one, and have no height of their own", () => {
    expect(rowsToFit(worksheet, styleOf).map(({ row }) => row)).toEqual([0, 1, 3]);
    // 28 pixels for 16 points, as in Excel.
    expect(rowsToFit(worksheet, styleOf)[0]).toEqual({ row: 0, least: 28 });
  });

  it("are fitted once, when their sheet is shown; it is no edit, and the model has no height", async () => {
    const { injector } = session.host;
    const measured = vi.fn((ranges: readonly { readonly startRow: number }[]) =>
      // Merged cells are not measured.
      ranges.flatMap(({ startRow }) => (startRow === 0 ? [] : [{ row: startRow, autoHeight: 15 + 20 * startRow }])),
    );
    let show: (shown: unknown) => void = () => undefined;
    const currentSkeleton$ = { subscribe: (listener: typeof show) => ((show = listener), { unsubscribe: vi.fn() }) };
    const [context, skeletons] = [{ unit: session.live.workbook, unitId: session.live.unitId }, { currentSkeleton$ }];
    const fitted = new FittedRows(context as never, skeletons as never, injector.get(ICommandService));
    const edited = vi.fn();
    session.events.onEdit(edited);
    const shown = { sheetId: worksheet.getSheetId(), skeleton: { calculateAutoHeightInRange: measured } };
    show(shown);
    show(shown);
    await Promise.resolve();
    expect(measured).toHaveBeenCalledOnce();
    expect([0, 1, 2, 3].map((row) => worksheet.getRowHeight(row))).toEqual([28, 35, 20, 75]);
    expect(edited).not.toHaveBeenCalled();
    expect(session.live.snapshot().sheets[0]?.rowSizes).toEqual({ 2: { size: 20 } });
    fitted.dispose();
  });
});
