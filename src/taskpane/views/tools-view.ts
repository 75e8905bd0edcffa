/** « Outils »: their list, or the one that was opened. */
import { html, type TemplateResult } from "lit/html.js";
import { icon } from "../icons";
import type { PanelId } from "../panels/panel-ids";
import type { ViewContext } from "../view-context";
import { conventionOfTool } from "./convention-chooser";

export function toolsView(context: ViewContext): TemplateResult {
  const { panel } = context.state;
  return panel === null ? toolList(context) : tool(panel, context);
}

function toolList({ words, actions, panels }: ViewContext): TemplateResult {
  return html`
    <h2>${words.tools.heading}</h2>
    <p>${words.tools.help}</p>
    <ul class="tools">
      ${panels.offered.map(
        (id) =>
          html`<li>
            <button class="tool" id=${`tool-${id}`} @click=${() => actions.openPanel(id)}>
              <strong>${words.tools.names[id]}</strong>
              <span>${words.tools.summaries[id]}</span>
            </button>
          </li>`,
      )}
    </ul>
  `;
}

function tool(id: PanelId, context: ViewContext): TemplateResult {
  const { words, actions, panels } = context;
  return html`
    <button class="button subtle back" @click=${() => actions.closePanel()}>
      ${icon("back")}<span>${words.tools.back}</span>
    </button>
    <h2>${words.tools.names[id]}</h2>
    ${conventionOfTool(id, context)} ${panels.loaded(id)?.view() ?? html`<p class="hint">${words.loading}</p>`}
  `;
}
