/** « Copier la formule » gives other programs the formula as the page writes it. */
import type { Injector } from "@univerjs/core";
import { ISheetClipboardService, PREDEFINED_HOOK_NAME_COPY } from "@univerjs/sheets-ui";
import { formulaToShow } from "../../../spreadsheet/formula/shown";
import { spoken } from "./spoken";

export function copyFormulasAsShown(injector: Injector): void {
  const hooks = injector.get(ISheetClipboardService).getClipboardHooks();
  const hook = hooks.find(({ id }) => id === PREDEFINED_HOOK_NAME_COPY.SPECIAL_COPY_FORMULA_ONLY);
  const copy = hook?.handleMatrixOnCell?.bind(hook);
  if (!hook || !copy) return;
  hook.handleMatrixOnCell = (...cell) => {
    copy(...cell);
    const [, , row, column, , , plain] = cell;
    const copied = plain.getValue(row, column);
    if (copied?.f) plain.setValue(row, column, { ...copied, displayV: formulaToShow(copied.f, spoken(injector)) });
  };
}
