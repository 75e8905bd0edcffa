/**
 * A formula that the language of the page cannot read keeps its editor open, as Excel does: what was typed is there to
 * be mended, or left with Escape. Univer would store it, and show an error.
 */
import {
  CustomCommandExecutionError,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  isFormulaString,
  type IDisposable,
  type Injector,
} from "@univerjs/core";
import { IEditorService } from "@univerjs/docs-ui";
import { IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { KeyCode } from "@univerjs/ui";
import type { FormulaRefusal } from "../../../spreadsheet/formula/typed";
import { readEntry } from "./read-entry";

/** How an editor is closed; Escape leaves without an entry. */
interface Closing {
  readonly visible: boolean;
  readonly keycode?: KeyCode;
}

/** `tell` is told of each refusal, and `null` once the entry is mended or left. */
export function refuseUnreadFormulas(injector: Injector, tell: (refusal: FormulaRefusal | null) => void): IDisposable {
  let isRefused = false;
  const refuse = (refusal: FormulaRefusal | null): void => {
    if (refusal ?? isRefused) tell(refusal);
    isRefused = refusal !== null;
  };
  return injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetCellEditVisibleOperation.id) return;
    const { visible, keycode } = params as unknown as Closing;
    if (visible || !injector.get(IEditorBridgeService).isVisible().visible) return;
    const typed = keycode === KeyCode.ESC ? "" : editedText(injector);
    const read = isFormulaString(typed) ? readEntry(typed, injector) : undefined;
    refuse(read?.ok === false ? read.refusal : null);
    if (read?.ok !== false) return;
    throw new CustomCommandExecutionError("the formula mixes two languages");
  });
}

function editedText(injector: Injector): string {
  const editor = injector.get(IEditorService).getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  return editor?.getDocumentData().body?.dataStream.replace(/\r\n$/, "") ?? "";
}
