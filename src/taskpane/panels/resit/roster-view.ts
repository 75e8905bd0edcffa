/** The roster of the second session, as the pane shows it. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Locale } from "../../../i18n/locale";
import type { ResitWords } from "../../../i18n/panels/resit";
import { convened, creditsAtStake, validatedWith, type Roster, type Sitting } from "../../../tools/resit/roster";
import { formatNumber } from "../../format-value";
import { figures } from "../../views/figures";

export interface RosterParts {
  readonly roster: Roster;
  /** One unit, or `null` for all. */
  readonly unit: number | null;
  readonly words: ResitWords;
  readonly locale: Locale;
}

/** Longer lists are cut: the sheet of convocations holds them all. */
const LISTED = 100;

export function figuresView({ roster, unit, words, locale }: RosterParts): TemplateResult {
  const again = convened(roster, unit);
  const names = words.figures;
  return figures([
    [names.sheet, roster.sheet],
    [names.learners, formatNumber(roster.learners, locale)],
    [names.sitting, formatNumber(new Set(again.map(({ row }) => row)).size, locale)],
    [names.sittings, formatNumber(again.length, locale)],
    [names.credits, formatNumber(creditsAtStake(roster, again), locale)],
    [names.pending, formatNumber(pendingOf(roster, unit).length, locale)],
  ]);
}

export function pendingOf({ sittings }: Roster, unit: number | null): readonly Sitting[] {
  return sittings.filter(({ kind, unit: of }) => kind === "pending" && (unit === null || of === unit));
}

export function unitsView({ roster, words, locale }: RosterParts): TemplateResult {
  const count = (unit: number, kind: Sitting["kind"]): number =>
    roster.sittings.filter((one) => one.unit === unit && one.kind === kind).length;
  const { headings } = words;
  return html`<details class="section">
    <summary><h3>${words.perUnit}</h3></summary>
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">${headings.unit}</th>
            <th scope="col" class="number">${headings.session2}</th>
            <th scope="col" class="number"><abbr title=${words.complementFull}>${headings.complement}</abbr></th>
            <th scope="col" class="number">${headings.pending}</th>
            <th scope="col" class="number">${headings.credits}</th>
          </tr>
        </thead>
        <tbody>
          ${roster.units.map(
            ({ name }, unit) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td class="number">${count(unit, "session2")}</td>
                <td class="number">${count(unit, "complement")}</td>
                <td class="number">${count(unit, "pending")}</td>
                <td class="number">${formatNumber(creditsAtStake(roster, convened(roster, unit)), locale)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

export function sittingsView(sittings: readonly Sitting[], parts: RosterParts): TemplateResult {
  const { roster, words } = parts;
  const { headings } = words;
  const left = sittings.length - LISTED;
  return html`<div class="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">${headings.learner}</th>
            <th scope="col">${headings.unit}</th>
            <th scope="col">${headings.what}</th>
            <th scope="col">${headings.needed}</th>
          </tr>
        </thead>
        <tbody>
          ${sittings.slice(0, LISTED).map(
            (sitting) =>
              html`<tr>
                <th scope="row">${sitting.learner}</th>
                <td>${roster.units[sitting.unit]?.name}</td>
                <td>${words.what(sitting.kind, sitting.assessments.join(", "))}</td>
                <td>${neededText(sitting, parts)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${left > 0 ? html`<p class="hint">${words.more(left)}</p>` : nothing}`;
}

function neededText({ needed }: Sitting, { words, locale }: RosterParts): string {
  if (needed === null) return words.unknown;
  return needed.kind === "mark" ? words.atLeast(formatNumber(needed.value, locale, 2)) : words.needed[needed.kind];
}

export function problemsView({ roster, words }: RosterParts): TemplateResult | typeof nothing {
  const { problems, units } = roster;
  if (problems.length === 0) return nothing;
  return html`<div class="note ambiguous">
    <strong>${words.problems}</strong>
    <ul class="effects">
      ${problems
        .slice(0, LISTED)
        .map(
          ({ learner, unit, message }) => html`<li>${words.problem(learner, units[unit]?.name ?? "", message)}</li>`,
        )}
    </ul>
    ${problems.length > LISTED ? html`<p>${words.more(problems.length - LISTED)}</p>` : nothing}
  </div>`;
}

/** « Si chacun obtient 10 »: how many would then validate. */
export function simulationView(mark: number, parts: RosterParts, set: (mark: number) => void): TemplateResult {
  const { roster, unit, words, locale } = parts;
  const again = convened(roster, unit);
  const validated = validatedWith(again, mark);
  const credits = formatNumber(creditsAtStake(roster, validated), locale);
  return html`<div class="field">
    <label for="resit-mark">${words.simulate}</label>
    <div class="row">
      <input
        id="resit-mark"
        type="number"
        min="0"
        max="20"
        step="0.5"
        .value=${String(mark)}
        @input=${(event: Event) => {
          const typed = (event.target as HTMLInputElement).valueAsNumber;
          if (!Number.isNaN(typed)) set(typed);
        }}
      />
      <span>${words.outOf}</span>
    </div>
    <p class="hint" role="status">${words.simulated(validated.length, again.length, credits)}</p>
  </div>`;
}
