/** The frame of the pane: language, tabs, messages, and the view or the preview. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { icon } from "../icons";
import { viewIds, type ViewId } from "../pane-state";
import type { ViewContext } from "../view-context";
import { conventionQuestion } from "./convention-chooser";
import { conventionView } from "./convention-view";
import { functionsView } from "./functions-view";
import { historyView } from "./history-view";
import { previewView } from "./preview-view";
import { toolsView } from "./tools-view";

const views: Readonly<Record<ViewId, (context: ViewContext) => TemplateResult>> = {
  convention: conventionView,
  tools: toolsView,
  functions: (context) =>
    context.state.functions ? functionsView(context.state.functions, context) : loadingView(context),
  chart: (context) => context.chart?.view(context) ?? loadingView(context),
  history: historyView,
};

/** While a part of the pane is fetched. */
function loadingView({ words }: ViewContext): TemplateResult {
  return html`<p class="hint">${words.loading}</p>`;
}

export function paneView(context: ViewContext): TemplateResult {
  const { state } = context;
  return html`<div class="pane" lang=${state.locale} aria-busy=${state.busy === null ? "false" : "true"}>
    ${header(context)} ${tabs(context)} ${messages(context)} ${conventionQuestion(context)}
    <div
      class="panel"
      id="panel"
      role="tabpanel"
      tabindex="0"
      aria-labelledby=${`tab-${state.view}`}
      ?hidden=${state.proposal !== null}
    >
      ${views[state.view](context)}
    </div>
    ${state.proposal ? previewView(state.proposal, context) : nothing}
  </div>`;
}

function header({ state, words, actions }: ViewContext): TemplateResult {
  return html`<div class="header">
    <h1>${words.title}</h1>
    <a class="help" href=${words.help.page} target="_blank" rel="noopener">${words.help.name}</a>
    <div class="languages" role="group" aria-label=${words.language}>
      ${(["fr", "en"] as const).map(
        (locale) =>
          html`<button
            lang=${locale}
            aria-pressed=${state.locale === locale ? "true" : "false"}
            @click=${() => actions.speak(locale)}
          >
            <span aria-hidden="true">${locale.toUpperCase()}</span>
            <span class="for-screen-readers">${words.languages[locale]}</span>
          </button>`,
      )}
    </div>
  </div>`;
}

function tabs({ state, words, actions }: ViewContext): TemplateResult {
  return html`<div class="tabs" role="tablist" aria-label=${words.viewsLabel}>
    ${viewIds.map(
      (view) =>
        html`<button
          role="tab"
          id=${`tab-${view}`}
          aria-controls="panel"
          aria-selected=${state.view === view ? "true" : "false"}
          tabindex=${state.view === view ? 0 : -1}
          @click=${() => actions.showView(view)}
          @keydown=${(event: KeyboardEvent) => moveAlong(event, view, (next) => actions.showView(next))}
        >
          ${icon(view)}<span>${words.views[view]}</span>
        </button>`,
    )}
  </div>`;
}

/** Arrows, Home and End move along the tabs, as the ARIA pattern has it; the view follows the focus. */
function moveAlong(event: KeyboardEvent, from: ViewId, show: (view: ViewId) => void): void {
  const at = viewIds.indexOf(from);
  const last = viewIds.length - 1;
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: at === last ? 0 : at + 1,
    ArrowLeft: at === 0 ? last : at - 1,
    Home: 0,
    End: last,
  };
  const next = viewIds[targets[event.key] ?? -1];
  if (next === undefined) return;
  event.preventDefault();
  show(next);
  const tab = (event.currentTarget as HTMLElement).parentElement?.querySelector<HTMLElement>(`#tab-${next}`);
  tab?.focus();
}

/** Shown to whoever has waited for half a second. */
function stopButton({ words, actions }: Pick<ViewContext, "words" | "actions">): TemplateResult {
  return html`<button class="button subtle stop" @click=${() => actions.stop()}>${words.stop}</button>`;
}

function messages({ state, words, actions, host }: ViewContext): TemplateResult {
  const { busy, notice } = state;
  const undoes = notice?.undoes;
  return html`<div class="messages" role="status">
      ${
        busy === null
          ? nothing
          : html`<p class="busy">
              <span class="spinner"></span>${words[busy]}
              ${busy === "reading" ? stopButton({ words, actions }) : nothing}
            </p>`
      }
      ${busy === null || host !== "excel" ? nothing : html`<p class="late">${words.late}</p>`}
      ${
        notice?.tone === "success"
          ? html`<div class="notice success">
              <p>${notice.text}</p>
              ${
                undoes === undefined
                  ? nothing
                  : html`<button class="button subtle" @click=${() => actions.undo(undoes)}>
                      ${words.history.undo}
                    </button>`
              }
              ${dismiss(words.dismiss, () => actions.dismissNotice())}
            </div>`
          : nothing
      }
    </div>
    <div class="messages" role="alert">
      ${
        notice?.tone === "error"
          ? html`<div class="notice error">
              <p>${notice.text}</p>
              ${dismiss(words.dismiss, () => actions.dismissNotice())}
            </div>`
          : nothing
      }
    </div>`;
}

function dismiss(label: string, close: () => void): TemplateResult {
  return html`<button class="button subtle dismiss" aria-label=${label} @click=${close}>${icon("close")}</button>`;
}
