/**
 * Keys go on to the formula bar once people have clicked in it. When an entry begins, Univer gives the keyboard to the
 * cell's editor again and again for two frames, wherever it began: what was typed in the bar was lost.
 */
import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  FOCUSING_FX_BAR_EDITOR,
  IContextService,
  setDependencies,
  UniverInstanceType,
  type DocumentDataModel,
} from "@univerjs/core";
import { DocSelectionRenderService, IEditorService } from "@univerjs/docs-ui";
import type { IRenderContext, IRenderModule } from "@univerjs/engine-render";
import { pluginThatReplaces } from "../plugin-that-replaces";
import { addRenderModule } from "../render-module";

class BarKeepsFocus implements IRenderModule {
  constructor(
    { unitId }: IRenderContext<DocumentDataModel>,
    cell: DocSelectionRenderService,
    editors: IEditorService,
    contexts: IContextService,
  ) {
    if (unitId !== DOCS_NORMAL_EDITOR_UNIT_ID_KEY) return;
    const focus = cell.focus.bind(cell);
    cell.focus = () => {
      const isInBar = contexts.getContextValue(FOCUSING_FX_BAR_EDITOR);
      // Who moves from the bar to the cell leaves the bar's editor first.
      if (!isInBar || editors.getFocusId() !== DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY) focus();
    };
  }

  dispose(): void {
    // The editor it answers for ends with the page.
  }
}
setDependencies(BarKeepsFocus, [DocSelectionRenderService, IEditorService, IContextService], 1);

export const barKeepsFocus = pluginThatReplaces("BAR_KEEPS_FOCUS", () => [], {
  steady: (injector) => addRenderModule(injector, UniverInstanceType.UNIVER_DOC, [BarKeepsFocus]),
});
