/** The task pane: the same in Excel and in the Atelier. It knows the workbook's port and never an adapter. */
import { mountPaneWith, type MountedPane, type PaneOptions } from "./mount-pane";

export type { MountedPane, PaneOptions };

/**
 * Draws the pane inside the element (which gives it its height), in a shadow root of its own, and follows the workbook
 * until `dispose` is called.
 */
export function mountPane(element: HTMLElement, options: PaneOptions): MountedPane {
  return mountPaneWith(element, options, async () => (await import("./pane-parts")).paneContents);
}
