/** Where each tool of the pane is fetched from. A tool that is not listed is not offered. */
import type { OpenPanel, PanelId } from "./panel";

export type PanelRegistry = Readonly<Partial<Record<PanelId, () => Promise<OpenPanel>>>>;

export const panelRegistry: PanelRegistry = {
  attach: async () => (await import("./attach/attach-panel")).openAttachPanel,
  explain: async () => (await import("./explain/explain-panel")).openExplainPanel,
  freeze: async () => (await import("./freeze/freeze-panel")).openFreezePanel,
};
