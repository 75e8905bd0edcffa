/** Where each tool of the pane is fetched from. A tool that is not listed is not offered. */
import type { OpenPanel, PanelId } from "./panel";

export type PanelRegistry = Readonly<Partial<Record<PanelId, () => Promise<OpenPanel>>>>;

export const panelRegistry: PanelRegistry = {
  freeze: async () => (await import("./freeze/freeze-panel")).openFreezePanel,
};
