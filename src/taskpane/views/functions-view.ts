/** The catalogue of functions, each with its parameters, an example, and a way into the selected cell. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { FunctionDescription } from "../../functions/description";
import { formatCell } from "../../workbook/address";
import { functionGroups, type FunctionCard } from "../function-list";
import type { ViewContext } from "../view-context";
import { searchBox } from "./search-box";

export function functionsView(functions: readonly FunctionDescription[], context: ViewContext): TemplateResult {
  const { state, words, actions } = context;
  const groups = functionGroups(functions, state.functionQuery, state.locale);
  const count = groups.reduce((total, group) => total + group.functions.length, 0);
  return html`
    <h2 class="for-screen-readers">${words.functions.heading}</h2>
    ${searchBox({
      id: "function-search",
      label: words.functions.search,
      hint: words.functions.searchHint,
      query: state.functionQuery,
      result: words.functions.count(count),
      search: (query) => actions.searchFunctions(query),
    })}
    <p class="hint">${words.functions.insertHelp}</p>
    ${count === 0 ? html`<p class="empty">${words.functions.noResult(state.functionQuery)}</p>` : nothing}
    ${groups.map(
      (group) =>
        html`<section class="category">
          <h3>${group.title}</h3>
          ${group.functions.map((card) => functionItem(card, context))}
        </section>`,
    )}
  `;
}

function functionItem(card: FunctionCard, { state, words, actions }: ViewContext): TemplateResult {
  const { selection } = state;
  const cell = selection && formatCell(selection.row, selection.column);
  return html`<details class="function">
    <summary>
      <h4>${card.name}</h4>
      <p>${card.summary}</p>
    </summary>
    <div class="function-body">
      <h5>${words.functions.parameters}</h5>
      <dl>
        ${card.parameters.map(
          (parameter) =>
            html`<dt>
                ${parameter.name}${parameter.optional ? html` <em>(${words.functions.optional})</em>` : nothing}
              </dt>
              <dd>${parameter.help}</dd>`,
        )}
        <dt>${words.functions.returns}</dt>
        <dd>${card.returns}</dd>
      </dl>
      <h5>${words.functions.example}</h5>
      <p class="example"><code>${card.example}</code></p>
      <p class="example-result">${words.functions.exampleResult} <strong>${card.result}</strong></p>
      <button
        class="button primary"
        aria-label=${cell ? words.functions.insertNamed(card.id, cell) : nothing}
        @click=${() => actions.insertFunction(card.id)}
      >
        ${cell ? words.functions.insert(cell) : words.functions.insertNowhere}
      </button>
    </div>
  </details>`;
}
