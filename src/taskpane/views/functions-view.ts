/** The catalogue of functions, each with its parameters, an example, and a way into the selected cell. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { FunctionReference } from "../../functions/reference/function-reference";
import { formatCell } from "../../workbook/address";
import { functionGroups, type FunctionCard, type TableCard } from "../function-list";
import type { ViewContext } from "../view-context";
import { searchBox } from "./search-box";

export function functionsView(functions: readonly FunctionReference[], context: ViewContext): TemplateResult {
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
      ${parameters(card, words)} ${card.tables.map((table) => columns(table, words))} ${example(card, words)}
      ${errors(card, words)}
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

function parameters(card: FunctionCard, { functions: words }: ViewContext["words"]): TemplateResult {
  return html`<h5>${words.parameters}</h5>
    <dl>
      ${card.parameters.map(
        (parameter) =>
          html`<dt>${parameter.name}${parameter.optional ? html` <em>(${words.optional})</em>` : nothing}</dt>
            <dd>${parameter.help}</dd>`,
      )}
      <dt>${words.returns}</dt>
      <dd>${card.returns}</dd>
      ${card.results.length > 0 ? html`<dd lang="fr">${card.results.join(" · ")}</dd>` : nothing}
    </dl>`;
}

function columns(
  { name, columns: list }: TableCard,
  { functions: words, colon }: ViewContext["words"],
): TemplateResult {
  return html`<details class="more">
    <summary>${words.columns(list.length, name)}</summary>
    <dl>
      ${list.map(
        ({ heading, required, help, synonyms }) =>
          html`<dt><span lang="fr">${heading}</span>${required ? html` <em>(${words.required})</em>` : nothing}</dt>
            <dd>
              ${help}
              ${synonyms === "" ? nothing : html`<br />${words.synonyms}${colon}<span lang="fr">${synonyms}</span>`}
            </dd>`,
      )}
    </dl>
  </details>`;
}

function example(
  { example: formula, exampleResult }: FunctionCard,
  { functions: words }: ViewContext["words"],
): TemplateResult {
  const { headings, rows } = exampleResult;
  const [only] = rows;
  const isSingle = rows.length === 1 && only?.length === 1 && headings.length === 0;
  return html`<h5>${words.example}</h5>
    <p class="example"><code>${formula}</code></p>
    ${
      isSingle
        ? html`<p class="example-result">${words.exampleResult} <strong>${only[0]}</strong></p>`
        : html`<p class="example-result">${words.exampleResult}</p>
            <div class="wide">
              <table>
                ${
                  headings.length > 0
                    ? html`<thead lang="fr">
                        <tr>
                          ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
                        </tr>
                      </thead>`
                    : nothing
                }
                <tbody>
                  ${rows.map(
                    (row) =>
                      html`<tr>
                        ${row.map((value) => html`<td>${value}</td>`)}
                      </tr>`,
                  )}
                </tbody>
              </table>
            </div>`
    }`;
}

function errors({ errors: list }: FunctionCard, { functions: words }: ViewContext["words"]): TemplateResult {
  return html`<details class="more">
    <summary>${words.errors(list.length)}</summary>
    <dl lang="fr">
      ${list.map(
        ({ error, message }) =>
          html`<dt>${error}</dt>
            <dd>${message}</dd>`,
      )}
    </dl>
  </details>`;
}
