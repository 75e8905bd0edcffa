/** The simulations on offer, what each asks for, and the draws while they are made and once they are. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { formatWithPattern } from "../../../charts/number-format";
import type { Locale } from "../../../i18n/locale";
import { simulateWords, type SimulateWords } from "../../../i18n/panels/simulate";
import { fromCents } from "../../../rules/exact/cents";
import { toNumber } from "../../../rules/exact/ratio";
import { expectedMargin, meanMargin } from "../../../tools/simulate/risk/break-risk";
import type { DrawnRisk } from "../../../tools/simulate/risk/create-break-risk";
import { MOST_HEADCOUNTS } from "../../../tools/simulate/simulation-request";
import { simulationKinds, type SimulationKind } from "../../../tools/simulate/simulations";
import { choiceField } from "../../views/choice-field";
import { numberField } from "../../views/number-field";
import {
  FIELD_LIMITS,
  isUsable,
  riskFields,
  simulationFields,
  type SimulateField,
  type SimulateNumbers,
  type SimulateState,
  type SourceKind,
  sourceRead,
} from "./simulate-state";

export interface SimulateActions {
  type(field: SimulateField, value: number): void;
  create(kind: SimulationKind): void;
  draw(): void;
  stop(): void;
  addRisk(): void;
  createSecondChance(): void;
  choose(source: SourceKind, id: string): void;
}

interface Shown {
  readonly state: SimulateState;
  readonly numbers: SimulateNumbers;
  readonly words: SimulateWords;
  readonly locale: Locale;
  readonly actions: SimulateActions;
}

export function simulateView(
  state: SimulateState,
  numbers: SimulateNumbers,
  actions: SimulateActions,
  locale: Locale,
): TemplateResult {
  const shown: Shown = { state, numbers, words: simulateWords[locale], locale, actions };
  const { words } = shown;
  return html`
    <p>${words.help}</p>
    <h3>${words.finance}</h3>
    ${sourceView("file", shown)} ${simulationFields.map((field) => fieldView(field, shown))}
    ${sourceView("base", shown)} ${kindsView(shown)}
    <p class="hint">${words.withScenarios}</p>
    <h3>${words.risk}</h3>
    ${riskView(shown)}
    <h3>${words.marks}</h3>
    ${sourceView("marks", shown)} ${secondView(shown)}
  `;
}

/** Which one is read: said where there is one, asked where there are several. */
function sourceView(kind: SourceKind, { state, words, actions }: Shown): TemplateResult | typeof nothing {
  const sources = state.found?.[kind] ?? [];
  const read = sourceRead(state, kind);
  const { one, several, last } = words.sources[kind];
  if (read === undefined) return nothing;
  if (sources.length === 1) return html`<p class="hint" id=${`simulate-read-${kind}`}>${one} ${read.name}</p>`;
  return choiceField({
    id: `simulate-source-${kind}`,
    label: several,
    hint: last,
    options: sources,
    chosen: read,
    nameOf: ({ name }) => name,
    choose: ({ id }) => actions.choose(kind, id),
  });
}

function fieldView(field: SimulateField, { numbers, words, actions }: Shown): TemplateResult {
  const { min, max } = FIELD_LIMITS[field];
  return numberField({
    id: `simulate-field-${field}`,
    label: words[field],
    value: numbers[field],
    min,
    max,
    step: field === "rate" ? 0.01 : 1,
    error: isUsable(field, numbers) ? null : errorOf(field, numbers, words),
    change: (value) => actions.type(field, value),
  });
}

function errorOf(field: SimulateField, numbers: SimulateNumbers, words: SimulateWords): string {
  const { min, max } = FIELD_LIMITS[field];
  if (field === "rate") return words.rateRange;
  const isAlone = Number.isInteger(numbers.most) && numbers.most >= min && numbers.most <= max;
  return field === "most" && isAlone ? words.headcountsRange(MOST_HEADCOUNTS) : words.range(min, max);
}

function kindsView({ numbers, words, actions }: Shown): TemplateResult {
  const isReady = simulationFields.every((field) => isUsable(field, numbers));
  return html`<ul class="tools">
    ${simulationKinds.map(
      (kind) =>
        html`<li>
          <button class="tool" id=${`simulate-${kind}`} ?disabled=${!isReady} @click=${() => actions.create(kind)}>
            <strong>${words.kinds[kind].name}</strong>
            <span>${words.kinds[kind].summary}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}

function riskView(shown: Shown): TemplateResult {
  const { state, numbers, words, actions } = shown;
  const { risk } = state;
  const isReady = riskFields.every((field) => isUsable(field, numbers)) && risk.kind !== "running";
  return html`
    <p>${words.riskHelp}</p>
    ${riskFields.map((field) => fieldView(field, shown))}
    <div class="row">
      <button class="button primary" id="simulate-draw" ?disabled=${!isReady} @click=${() => actions.draw()}>
        ${words.run}
      </button>
      ${
        risk.kind === "running"
          ? html`<button class="button" id="simulate-stop" @click=${() => actions.stop()}>${words.stop}</button>`
          : nothing
      }
    </div>
    ${
      risk.kind === "running"
        ? html`<progress max="1" .value=${risk.share} aria-label=${words.running}></progress>`
        : nothing
    }
    <p class="hint" role="status">${toldOf(shown)}</p>
    ${risk.kind === "done" ? resultView(risk.drawn, shown) : nothing}
  `;
}

function toldOf({ state: { risk }, words }: Shown): string | typeof nothing {
  switch (risk.kind) {
    case "running":
      return words.running;
    case "stopped":
      return words.stopped;
    case "failed":
      return words.failed;
    case "refused":
      return typeof risk.why === "string" ? words.refusals[risk.why] : words.refusals.lastMonth(risk.why.months);
    default:
      return nothing;
  }
}

function resultView({ risk, result }: DrawnRisk, { words, locale, actions }: Shown): TemplateResult {
  const euros = (cents: bigint): string => formatWithPattern(toNumber(fromCents(cents)), '#,##0.00 "€"', locale);
  const figures = [
    [words.p10, euros(BigInt(result.p10))],
    [words.p50, euros(BigInt(result.p50))],
    [words.p90, euros(BigInt(result.p90))],
    [words.mean, euros(meanMargin(risk, result))],
    [words.expected, euros(expectedMargin(risk))],
    [words.deficits, formatWithPattern(result.deficits / risk.draws, "0.0 %", locale)],
  ];
  return html`
    <h4>${words.results}</h4>
    <table id="simulate-results">
      <tbody>
        ${figures.map(
          ([label, figure]) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td class="number">${figure}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <div class="row">
      <button class="button primary" id="simulate-add-risk" @click=${() => actions.addRisk()}>${words.add}</button>
    </div>
  `;
}

function secondView({ state, words, actions }: Shown): TemplateResult {
  const { name, summary, lacks } = words.second;
  const isLacking = state.found?.marks.length === 0;
  return html`<ul class="tools">
      <li>
        <button class="tool" id="simulate-second" ?disabled=${isLacking} @click=${() => actions.createSecondChance()}>
          <strong>${name}</strong>
          <span>${summary}</span>
        </button>
      </li>
    </ul>
    ${isLacking ? html`<p class="hint">${lacks}</p>` : nothing}`;
}
