/** Which results to add, and what they will be computed with. */
import { html, type TemplateResult } from "lit/html.js";
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
    ${hints(attachment, wanted, words).map((text) => html`<p class="hint">${text}</p>`)}
  </fieldset>`;
}

/** What the results chosen need, and with which weights and scales they will be computed. */
function hints(attachment: Attachment, wanted: ReadonlySet<ResultKind>, words: AttachWords): readonly string[] {
  const [usual, scales, equal] = [
    unweighted(attachment, "convention", words),
    converted(attachment),
    unweighted(attachment, "figures", words),
  ];
  const possible = possibleResults(attachment);
  const lacks = attachment.units.length > 1 && !possible.includes("credits");
  const { mean } = attachment.figures;
  return [
    ...(wanted.has("decision") ? [words.needsBoth] : []),
    ...(wanted.has("mean") ? [words.needsGrades] : []),
    ...(wanted.has("credits") ? [words.needsStatuses] : []),
    ...(lacks ? [possible.includes("mean") ? words.noCredits : words.noFigures] : []),
    ...(mean?.kind === "figures" ? [words.ownMean(mean.values)] : []),
    ...(usual === "" ? [] : [words.usualWeights(usual)]),
    ...(scales === "" ? [] : [words.converted(scales)]),
    ...(equal === "" ? [] : [words.equalWeights(equal)]),
  ];
}

/** The units whose marks have the convention’s weights, or the same weight each. */
function unweighted({ units }: Attachment, kind: UnitFormulas["weights"]["kind"], words: AttachWords): string {
  return units
    .filter(({ weights }) => weights.kind === kind && (kind === "convention" || areEqual(weights)))
    .map(({ unit }) => unit.name ?? words.theUnit)
    .join(", ");
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
