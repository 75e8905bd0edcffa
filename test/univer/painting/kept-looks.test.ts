/** What is painted is what the cells are: only what Univer would look at without drawing it is skipped. */
import { ICommandService, IConfigService, IContextService, LocaleService } from "@univerjs/core";
import { Scene, SHEET_VIEWPORT_KEY, SpreadsheetSkeleton, type IViewportInfo } from "@univerjs/engine-render";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi, type MockInstance } from "vitest";
import { startHeadlessUniver } from "../../../src/workbook/univer/headless";
import { keepLooks } from "../../../src/workbook/univer/painting/kept-looks";
import { UniverSession } from "../../../src/workbook/univer/session";

describe("the looks of cells", () => {
  let session: UniverSession;
  let skeleton: SpreadsheetSkeleton;
  let getCell: MockInstance<(row: number, column: number) => unknown>;

  beforeAll(() => keepLooks());
  beforeEach(async () => {
    const filled = { value: null, style: { fill: "#112233" } };
    session = new UniverSession(startHeadlessUniver([]), {
      names: [],
      sheets: [{ id: "one", name: "Feuille", visibility: "visible", cells: { 0: { 0: filled, 1: filled } } }],
    });
    await session.calculation.settled();
    const { injector } = session.host;
    const worksheet = session.live.sheet("Feuille");
    skeleton = new SpreadsheetSkeleton(
      worksheet,
      session.live.workbook.getStyles(),
      injector.get(LocaleService),
      injector.get(IContextService),
      injector.get(IConfigService),
      injector,
    );
    getCell = vi.spyOn(worksheet, "getCell");
  });
  afterEach(() => session.dispose());

  const bounds = { left: 0, top: 0, right: 400, bottom: 200 };
  const view = (viewportKey: SHEET_VIEWPORT_KEY, changes: Partial<IViewportInfo> = {}): IViewportInfo =>
    ({
      viewportKey,
      viewBound: bounds,
      cacheBound: bounds,
      diffBounds: [],
      diffCacheBounds: [],
      diffX: 0,
      diffY: 0,
      isDirty: 0,
      isForceDirty: false,
      shouldCacheUpdate: 0,
      ...changes,
    }) as unknown as IViewportInfo;
  const still = (): IViewportInfo => view(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const dirty = (): IViewportInfo => view(SHEET_VIEWPORT_KEY.VIEW_MAIN, { isDirty: 2 });

  /** How often cells are looked at. */
  function looked(act: () => unknown): number {
    getCell.mockClear();
    act();
    return getCell.mock.calls.length;
  }

  function fill(column: number, rgb: string): void {
    session.host.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: session.live.unitId,
      subUnitId: "one",
      cellValue: { 0: { [column]: { s: { bg: { rgb } } } } },
    });
  }

  const fills = (): string[] => Object.keys(skeleton.stylesCache.background ?? {}).sort();

  /** One drawing of a page's scene that has these views. */
  const drawFrame = (...views: IViewportInfo[]): void =>
    drawing(() => views.forEach((one) => skeleton.setStylesCache(one)));

  function drawing(paint: () => unknown): void {
    const layer = { zIndex: 0, render: paint };
    const nobody = { next: () => undefined };
    const scene = { isDirty: () => true, getEngine: () => undefined, _layers: [layer] };
    Scene.prototype.render.call({ ...scene, _beforeRender$: nobody, _afterRender$: nobody } as unknown as Scene);
  }

  it("are gathered once for a view that does not change", () => {
    expect(looked(() => skeleton.setStylesCache(still()))).toBeGreaterThan(0);
    expect(looked(() => skeleton.setStylesCache(still()))).toBe(0);
    expect(fills()).toEqual(["#112233"]);
  });

  it("are gathered again for a view that is marked, has moved, or has another size", () => {
    skeleton.setStylesCache(still());
    expect(looked(() => skeleton.setStylesCache(dirty()))).toBeGreaterThan(0);
    const forced = view(SHEET_VIEWPORT_KEY.VIEW_MAIN, { isForceDirty: true });
    expect(looked(() => skeleton.setStylesCache(forced))).toBeGreaterThan(0);
    const larger = { ...bounds, bottom: 400 };
    const moved = view(SHEET_VIEWPORT_KEY.VIEW_MAIN, { viewBound: larger, cacheBound: larger });
    expect(looked(() => skeleton.setStylesCache(moved))).toBeGreaterThan(0);
    expect(looked(() => skeleton.setStylesCache(view(SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT)))).toBeGreaterThan(0);
  });

  it("are those of the cells once Univer has forgotten them, marked or not", () => {
    drawFrame(still());
    fill(0, "#445566");
    skeleton.calculate();
    drawFrame(still());
    expect(fills()).toEqual(["#112233", "#445566"]);
    fill(1, "#445566");
    skeleton.calculate();
    drawFrame(dirty());
    expect(fills()).toEqual(["#445566"]);
  });

  it("are gathered once a frame, whatever the number of views, and again for the next", () => {
    const left = view(SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT, { isDirty: 2 });
    const alone = looked(() => drawFrame(dirty()));
    const cells = new Set(getCell.mock.calls.map(([row, column]) => `${String(row)},${String(column)}`));
    expect(alone).toBe(cells.size);
    expect(looked(() => drawFrame(dirty()))).toBe(alone);
    // A view that shows the same cells looks at those that it fills itself.
    expect(looked(() => drawFrame(dirty(), left))).toBeLessThan(2 * alone);
  });

  it("are asked for once a frame, whoever paints them", () => {
    const worksheet = session.live.sheet("Feuille");
    const { _viewModel: content } = worksheet as unknown as { readonly _viewModel: { getCell: () => unknown } };
    const intercepted = vi.spyOn(content, "getCell");
    getCell.mockRestore();
    const seen: unknown[] = [];
    drawing(() => seen.push(worksheet.getCell(0, 0), worksheet.getCell(0, 0), worksheet.getCell(0, 1)));
    expect(intercepted).toHaveBeenCalledTimes(2);
    expect(seen[0]).toBe(seen[1]);
    drawing(() => seen.push(worksheet.getCell(0, 0)));
    expect(intercepted).toHaveBeenCalledTimes(3);
    worksheet.getCell(0, 0);
    worksheet.getCell(0, 0);
    expect(intercepted).toHaveBeenCalledTimes(5);
  });

  it("that change between two frames are seen by the second", () => {
    drawFrame(dirty());
    fill(0, "#778899");
    skeleton.calculate();
    drawFrame(dirty());
    expect(fills()).toEqual(["#112233", "#778899"]);
  });
});
