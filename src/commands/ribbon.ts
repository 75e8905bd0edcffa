/** The ribbon's buttons: each opens the pane on a preview, or on a tool. */

/** What the ribbon asks of the pane. */
export interface RibbonActions {
  insertRulesSheet(): void;
  createMarksSheet(): void;
  createBudget(): void;
  openPanel(panel: RibbonPanel): void;
}

/** The tools that have a button. */
const PANELS = [
  "freeze",
  "attach",
  "create",
  "charts",
  "cohorts",
  "simulate",
  "audit",
  "explain",
  "resit",
  "jury",
  "import",
  "anonymise",
] as const;
export type RibbonPanel = (typeof PANELS)[number];

/** The event a host hands to a button's handler, which must say when it is done. */
export interface RibbonEvent {
  completed(): void;
}

export interface RibbonHost {
  /** Binds a `FunctionName` of the manifest. */
  associate(name: string, handler: (event: RibbonEvent) => Promise<void>): void;
  /** Brings the pane on screen, where the preview and the messages are read. */
  showPane(): Promise<void>;
}

/** The manifest's `FunctionName`s; a test compares them with it. */
export const ribbonCommands: Readonly<Record<string, (pane: RibbonActions) => void>> = {
  insertRulesSheet: (pane: RibbonActions) => pane.insertRulesSheet(),
  createMarksSheet: (pane: RibbonActions) => pane.createMarksSheet(),
  createBudget: (pane: RibbonActions) => pane.createBudget(),
  ...Object.fromEntries(PANELS.map((panel) => [panel, (pane: RibbonActions) => pane.openPanel(panel)])),
};

export function registerRibbon(host: RibbonHost, pane: RibbonActions): void {
  for (const [name, ask] of Object.entries(ribbonCommands)) {
    host.associate(name, async (event) => {
      try {
        await host.showPane();
        ask(pane);
      } finally {
        // Left pending, the button would stay grey and Excel would end the add-in after five minutes.
        event.completed();
      }
    });
  }
}
