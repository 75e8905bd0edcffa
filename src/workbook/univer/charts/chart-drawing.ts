/** A chart as a drawing of Univer's: a floating element anchored to cells. */
import { DrawingTypeEnum } from "@univerjs/core";
import { drawingPositionToTransform, type ISheetDrawing } from "@univerjs/sheets-drawing";
import { SheetSkeletonService } from "@univerjs/sheets";
import type { Area, ChartModel } from "../../model";
import type { UniverHost } from "../univer-host";

export const chartComponent = "CnamChart";

/** What the drawing carries: enough for Univer's own undo to bring back a deleted chart. */
export interface ChartData {
  readonly chart: ChartModel;
}

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
}

/** The part of a drawing that says where it is. */
interface Anchored {
  readonly sheetTransform: ISheetDrawing["sheetTransform"];
}

/** A drawing that ends a hair into a cell was not meant to cover it. */
const tolerance = 2;

function sheetTransform({ row, column, rows, columns }: Area): ISheetDrawing["sheetTransform"] {
  return {
    from: { row, column, rowOffset: 0, columnOffset: 0 },
    to: { row: row + rows, column: column + columns, rowOffset: 0, columnOffset: 0 },
    angle: 0,
    skewX: 0,
    skewY: 0,
    flipX: false,
    flipY: false,
  };
}

/** The cells a drawing covers, as the user left it. */
export function anchorOf({ sheetTransform: { from, to } }: Anchored): Area {
  const rows = to.row - from.row + (to.rowOffset > tolerance ? 1 : 0);
  const columns = to.column - from.column + (to.columnOffset > tolerance ? 1 : 0);
  return { row: from.row, column: from.column, rows: Math.max(1, rows), columns: Math.max(1, columns) };
}

/** `undefined` while Univer has not measured the sheet yet. */
export function chartDrawing(host: UniverHost, place: Place, chart: ChartModel): ISheetDrawing | undefined {
  const skeletons = host.injector.get(SheetSkeletonService);
  skeletons.ensureSkeleton(place.unitId, place.subUnitId);
  const position = sheetTransform(chart.anchor);
  const transform = drawingPositionToTransform(position, skeletons.getSkeletonParam(place.unitId, place.subUnitId));
  if (!transform) return undefined;
  const data: ChartData = { chart };
  return {
    ...place,
    drawingId: chart.id,
    drawingType: DrawingTypeEnum.DRAWING_DOM,
    componentKey: chartComponent,
    sheetTransform: position,
    axisAlignSheetTransform: position,
    transform,
    data,
    allowTransform: true,
  } as ISheetDrawing;
}
