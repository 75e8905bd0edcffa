/** « Expliquer » as data: what is explained, and what its controls do. */
import type { ExplainedCell } from "../../../tools/explain/explained-cell";
import type { FollowedLinks, LinkEnd } from "../../../tools/explain/follow-links";
import type { LineResult } from "../../../tools/explain/line-results";
import type { OtherReading } from "../../../tools/explain/other-readings";
import type { RangeRef } from "../../../workbook/model";
import { TreeState } from "./step-tree";

export interface ExplainState {
  /** `null` until the workbook has been read. */
  readonly selection: RangeRef | null;
  readonly cell: ExplainedCell | null;
  /** How the cell chosen comes to others, where it is no result of a CNAM formula itself. */
  readonly links: FollowedLinks | null;
  /** Which of them `cell` explains. */
  readonly told: LinkEnd | null;
  /** `null` while they are being looked for. */
  readonly readings: readonly OtherReading[] | null;
  readonly tree: TreeState;
  readonly copy: Copy;
}

export type Copy = "none" | "copied" | "byHand";

export function unreadState(): ExplainState {
  return { selection: null, cell: null, links: null, told: null, readings: null, tree: new TreeState(), copy: "none" };
}

export interface ExplainActions {
  /** Another result of the line, without leaving the cell chosen in the sheet. */
  readonly go: (result: LineResult) => void;
  /** Another computation that the figure comes from. */
  readonly tell: (end: LinkEnd) => void;
  readonly copy: (text: string) => Promise<void>;
  readonly redraw: () => void;
}
