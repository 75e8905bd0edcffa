/** Which results to add, and what they will be computed with. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { AttachWords } from "../../../i18n/panels/attach";
import { possibleResults, withNeeded, type Attachment } from "../../../tools/attach/attachment";
import { HIGHEST_MARK } from "../../../conventions/scale";
import { columnName } from "../../../workbook/address";
import { resultKinds, type ResultKind, type UnitFormulas } from "../../../tools/attach/result-columns";

export function resultChoices(
  attachment: Attachment,
  wanted: ReadonlySet<ResultKind>,
  words: AttachWords,
  choose: (wanted: ReadonlySet<ResultKind>) => void,
): TemplateResult {
  const possible = possibleResults(attachment);
  const toggle = (kind: ResultKind): void =>
    choose(withNeeded(resultKinds.filter((one) => wanted.has(one) !== (one === kind))));
  /** A result that another one reads cannot be left out. */
  const isNeeded = (kind: ResultKind): boolean => withNeeded([...wanted].filter((one) => one !== kind)).has(kind);
  const unweighted = attachment.units.filter(({ weights }) => weights.kind === "convention" || areEqual(weights));
  const named = (usual: boolean): string =>
    unweighted
      .filter(({ weights }) => (weights.kind === "convention") === usual)
      .map(({ unit }) => unit.name ?? words.theUnit)
      .join(", ");
  return html`<fieldset class="choices">
    <legend>${words.results}</legend>
    ${possible.map(
      (kind) =>
        html`<label>
          <input
            type="checkbox"
            .checked=${wanted.has(kind)}
            ?disabled=${isNeeded(kind)}
            @change=${() => toggle(kind)}
          />
          <span>${words.resultKinds[kind]}</span>
        </label>`,
    )}
    ${wanted.has("decision") ? html`<p class="hint">${words.needsBoth}</p>` : nothing}
    ${wanted.has("mean") ? html`<p class="hint">${words.needsGrades}</p>` : nothing}
    ${wanted.has("credits") ? html`<p class="hint">${words.needsStatuses}</p>` : nothing}
    ${
      attachment.units.length > 1 && !possible.includes("credits")
        ? html`<p class="hint">${words.noCredits}</p>`
        : nothing
    }
    ${named(true) === "" ? nothing : html`<p class="hint">${words.usualWeights(named(true))}</p>`}
    ${converted(attachment) === "" ? nothing : html`<p class="hint">${words.converted(converted(attachment))}</p>`}
    ${named(false) === "" ? nothing : html`<p class="hint">${words.equalWeights(named(false))}</p>`}
  </fieldset>`;
}

function areEqual(weights: UnitFormulas["weights"]): boolean {
  return weights.kind === "figures" && weights.values.every((value) => value === weights.values[0]);
}

/** « C (sur 10), D (sur 40) ». */
function converted({ units }: Attachment): string {
  const columns = units.flatMap(({ unit, scales }) =>
    [...unit.marks, ...unit.resits].flatMap((column) => {
      const scale = column === null ? undefined : scales.get(column);
      const isOther = scale?.kind === "number" && scale.outOf !== HIGHEST_MARK;
      return isOther && column !== null ? [`${columnName(column)} (/${scale.outOf})`] : [];
    }),
  );
  return columns.join(", ");
}
