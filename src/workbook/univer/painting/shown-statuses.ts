/**
 * Of a validation that is met nothing is seen. Univer draws all its cells again for each that it has judged, a moment
 * after each entry and three times on opening, whatever the verdict.
 */
import { DataValidationStatus, ILogService } from "@univerjs/core";
import {
  SheetDataValidationModel,
  UniverSheetsDataValidationPlugin,
  type IValidStatusChange,
} from "@univerjs/sheets-data-validation";
import { filter, type Observable } from "rxjs";
import { isMadeFor, type MadeFor } from "../made-for";
import { pluginThatReplaces } from "../plugin-that-replaces";

/** Refusals, and the ends of those that were told. */
export function shownStatuses(told$: Observable<IValidStatusChange>): Observable<IValidStatusChange> {
  const refused = new Set<string>();
  return told$.pipe(
    filter(({ unitId, subUnitId, row, col, status }) => {
      const cell = [unitId, subUnitId, row, col].join("\n");
      if (status !== DataValidationStatus.INVALID) return refused.delete(cell);
      refused.add(cell);
      return true;
    }),
  );
}

/** The model whose words are listened to by what draws alone. */
export const STATUSES: MadeFor = {
  what: "Drawing refused entries alone",
  packageName: "@univerjs/sheets-data-validation",
  plugin: UniverSheetsDataValidationPlugin,
  otherwise: "cells are drawn again for each that is judged, as Univer does.",
  classes: [["SheetDataValidationModel", SheetDataValidationModel, ["validator"]]],
};

export const drawnStatuses = pluginThatReplaces("DRAWN_STATUSES", () => [], {
  starting: (injector) => {
    if (!isMadeFor(STATUSES, injector.get(ILogService))) return undefined;
    const model = injector.get(SheetDataValidationModel);
    Object.assign(model, { validStatusChange$: shownStatuses(model.validStatusChange$) });
    return undefined;
  },
});
