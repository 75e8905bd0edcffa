/** Where each tool of the pane is fetched from. A tool that is not listed is not offered. */
import type { OpenPanel } from "./panel";
import type { PanelId } from "./panel-ids";

export type PanelRegistry = Readonly<Partial<Record<PanelId, () => Promise<OpenPanel>>>>;

export const panelRegistry: PanelRegistry = {
  attach: async () => (await import("./attach/attach-panel")).openAttachPanel,
  create: async () => (await import("./create/create-panel")).openCreatePanel,
  charts: async () => (await import("./charts/charts-panel")).openChartsPanel,
  cohorts: async () => (await import("./cohorts/cohorts-panel")).openCohortsPanel,
  simulate: async () => (await import("./simulate/simulate-panel")).openSimulatePanel,
  audit: async () => (await import("./audit/audit-panel")).openAuditPanel,
  explain: async () => (await import("./explain/explain-panel")).openExplainPanel,
  jury: async () => (await import("./jury/jury-panel")).openJuryPanel,
  import: async () => (await import("./import/import-panel")).openImportPanel,
  resit: async () => (await import("./resit/resit-panel")).openResitPanel,
  freeze: async () => (await import("./freeze/freeze-panel")).openFreezePanel,
  anonymise: async () => (await import("./anonymise/anonymise-panel")).openAnonymisePanel,
};
