/**
 * What is being typed stays when values land elsewhere. Univer reads the edited cell again whenever values are written
 * at its row and column, on whatever sheet, results of a calculation included: the entry begun was emptied, and what was
 * typed next stood alone in the cell.
 */
import { ILogService } from "@univerjs/core";
import { EditorBridgeService, IEditorBridgeService, UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { isMadeFor, type MadeFor } from "../made-for";
import { pluginThatReplaces } from "../plugin-that-replaces";

type Refreshing = Pick<IEditorBridgeService, "refreshEditCellState" | "isVisible">;

/** The cell is read again once its entry has ended: validating and giving up both select a cell, which reads it. */
export function keepEntry(bridge: Refreshing): void {
  const refresh = bridge.refreshEditCellState.bind(bridge);
  bridge.refreshEditCellState = () => {
    if (!bridge.isVisible().visible) refresh();
  };
}

/** The editing that this was made for. */
export const EDITING: MadeFor = {
  what: "Keeping an entry while values land",
  packageName: "@univerjs/sheets-ui",
  plugin: UniverSheetsUIPlugin,
  otherwise: "what is typed during a calculation may be lost.",
  classes: [["EditorBridgeService", EditorBridgeService, ["refreshEditCellState", "isVisible"]]],
};

export const entryStays = pluginThatReplaces("ENTRY_STAYS", () => [], {
  steady: (injector) => {
    if (isMadeFor(EDITING, injector.get(ILogService))) keepEntry(injector.get(IEditorBridgeService));
    return undefined;
  },
});
