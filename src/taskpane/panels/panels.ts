/** The tools that were opened: fetched once, kept with their state, told of what happens to the workbook. */
import type { RangeRef } from "../../workbook/model";
import { OnDemand } from "../on-demand";
import type { OpenPanel, Panel, PanelHost } from "./panel";
import { panelIds, type PanelId } from "./panel-ids";
import type { PanelRegistry } from "./registry";

export class Panels {
  readonly #opened = new Map<PanelId, Panel>();
  readonly #parts: ReadonlyMap<PanelId, OnDemand<OpenPanel>>;

  constructor(
    registry: PanelRegistry,
    private readonly host: PanelHost,
  ) {
    const offered = panelIds.flatMap((id) => {
      const fetch = registry[id];
      return fetch ? [[id, new OnDemand(fetch)] as const] : [];
    });
    this.#parts = new Map(offered);
  }

  /** The tools on offer, in the order of the list. */
  get offered(): readonly PanelId[] {
    return [...this.#parts.keys()];
  }

  /** The tool, or `null` until it is fetched. */
  loaded = (id: PanelId): Panel | null => {
    return this.#opened.get(id) ?? null;
  };

  /** Fetches the tool the first time, and tells it that it is on screen. */
  open = async (id: PanelId): Promise<void> => {
    const part = this.#parts.get(id);
    if (!part) throw new Error(`the tool ${id} is not on offer`);
    const openPanel = await part.load();
    const panel = this.#opened.get(id) ?? openPanel(this.host);
    this.#opened.set(id, panel);
    panel.opened?.();
    this.host.redraw();
  };

  selected = (id: PanelId, selection: RangeRef): void => {
    this.#opened.get(id)?.selected?.(selection);
  };

  changed = (id: PanelId): void => {
    this.#opened.get(id)?.changed?.();
  };
}
