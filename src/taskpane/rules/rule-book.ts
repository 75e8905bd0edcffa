/** The conventions in full, and how the pane shows their rules: fetched once the pane is drawn. */
import type { TemplateResult } from "lit/html.js";
import type { Convention } from "../../conventions/types";
import type { ViewContext } from "../view-context";

export interface RuleBook {
  /** The convention, or the national default for an id that this version does not know. */
  convention(id: string): Convention;
  view(context: ViewContext): TemplateResult;
}
