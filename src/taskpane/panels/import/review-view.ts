/** What an import amounts to before it is prepared: how many of what, and every doubt by name. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { ImportWords } from "../../../i18n/panels/import";
import { wordsOf } from "../../../spreadsheet/cell/text";
import type { Placed } from "../../../tools/import/fill-table";
import { markCounts } from "../../../tools/import/person-marks";
import { likelyLearners, type Learner } from "../../../tools/import/learners";
import { formatCell } from "../../../workbook/address";
import type { ImportState, Review, ImportActions } from "./import-state";
import { checkBox } from "../../views/check-box";
import { figures } from "../../views/figures";

/** More would not be read; the plan's preview lists every cell. */
const LISTED = 50;

export function reviewView(
  state: ImportState,
  review: Review,
  actions: ImportActions,
  words: ImportWords,
): TemplateResult {
  return html`<section aria-labelledby="import-review">
      <h3 id="import-review">${words.counts.legend}</h3>
      ${figures(countsOf(review, words))}
    </section>
    ${optionsView(state, review, actions, words)} ${doubtsView(state, review, actions, words)}
    ${listsView(review, words)}`;
}

type Count = readonly [name: string, count: number];

function countsOf(review: Review, words: ImportWords): readonly Count[] {
  const { counts } = words;
  const marks = markCounts(review.people);
  const always: readonly Count[] = [
    [words.learners, review.people.length],
    [counts.marks, marks.mark],
  ];
  const others: readonly Count[] = [
    [counts.codes, marks.code],
    [counts.notEnrolled, marks.notEnrolled],
    [counts.waiting, marks.waiting],
    [counts.outOfScale, marks.outOfScale],
    [counts.refused, marks.refused],
    ...fillingCounts(review, words),
  ];
  return [...always, ...others.filter(([, count]) => count > 0)];
}

function fillingCounts({ filling }: Review, { counts }: ImportWords): readonly Count[] {
  if (!filling) return [];
  const people = (fits: (placed: Placed) => boolean): number => filling.people.filter(fits).length;
  const cells = (wanted: string): number => filling.cells.filter(({ outcome }) => outcome === wanted).length;
  return [
    [counts.matched, people(({ match }) => match.kind === "matched")],
    [counts.added, people(({ added }) => added)],
    [counts.unmatched, people(({ match, added }) => match.kind === "none" && !added)],
    [counts.doubtful, people(({ match }) => match.kind === "doubtful")],
    [counts.same, cells("same")],
    [counts.different, cells("different")],
    [counts.formula, cells("formula")],
  ];
}

function optionsView(
  { source, keepRaw, addMissing, replace }: ImportState,
  { converts, filling, target }: Review,
  actions: ImportActions,
  words: ImportWords,
): TemplateResult {
  const different = filling?.cells.filter(({ outcome }) => outcome === "different").length ?? 0;
  const isMissing = filling?.people.some(({ match }) => match.kind === "none") ?? false;
  const free = target?.freeRows.length ?? 0;
  const check = (label: string, checked: boolean, changes: Partial<ImportState>): TemplateResult =>
    checkBox(label, checked, () => actions.update(changes));
  return html`
    ${isMissing && free > 0 ? check(words.addMissing(free), addMissing, { addMissing: !addMissing }) : nothing}
    ${different > 0 ? check(words.replace(different), replace, { replace: !replace }) : nothing}
    ${source?.sheet !== null ? nothing : converts ? html`<p class="hint">${words.keptRaw}</p>` : check(words.keepRaw, keepRaw, { keepRaw: !keepRaw })}
  `;
}

/** Whom the table does not name, or names twice: the user says which row is theirs. */
function doubtsView(
  { choices }: ImportState,
  { filling, target }: Review,
  actions: ImportActions,
  words: ImportWords,
): TemplateResult | typeof nothing {
  if (!filling || !target) return nothing;
  const open = filling.people.filter(({ person, match, added }) => {
    const isChosen = choices.has(person.person.learner.row);
    return isChosen || match.kind === "doubtful" || (match.kind === "none" && !added);
  });
  if (open.length === 0) return nothing;
  const taken = new Set(filling.people.flatMap(({ match }) => (match.kind === "matched" ? [match.target] : [])));
  const choose = (row: number, chosen: number | null | undefined): void => {
    const next = new Map(choices);
    if (chosen === undefined) next.delete(row);
    else next.set(row, chosen);
    actions.update({ choices: next });
  };
  return html`<details class="more" open>
    <summary>${words.lists.doubtful} · ${words.lists.unmatched}</summary>
    ${open.slice(0, LISTED).map((placed) => {
      const rows = candidatesFor(placed, target.learners, taken);
      return doubtField(placed, rows, choices.get(placed.person.person.learner.row), choose, words);
    })}
    ${open.length > LISTED ? html`<p>${words.lists.more(open.length - LISTED)}</p>` : nothing}
  </details>`;
}

/** The people in doubt, or those nobody else is, the likeliest first. */
function candidatesFor(
  { person, match }: Placed,
  learners: readonly Learner[],
  taken: ReadonlySet<number>,
): readonly Learner[] {
  if (match.kind === "doubtful") return learners.filter(({ row }) => match.candidates.includes(row));
  const own = match.kind === "matched" ? match.target : null;
  const free = learners.filter(({ row }) => row === own || !taken.has(row));
  return likelyLearners(person.person.learner, free, LISTED);
}

function doubtField(
  { person, match }: Placed,
  rows: readonly Learner[],
  chosen: number | null | undefined,
  choose: (row: number, chosen: number | null | undefined) => void,
  words: ImportWords,
): TemplateResult {
  const { row, name, number } = person.person.learner;
  const called = name === "" ? number : name;
  const pick = (event: Event): void => {
    const at = (event.target as HTMLSelectElement).selectedIndex;
    choose(row, at === 0 ? undefined : at === 1 ? null : rows[at - 2]?.row);
  };
  const why = match.kind === "doubtful" ? words.lists.doubts[match.doubt] : words.lists.unmatched;
  return html`<div class="field">
    <span><strong>${called}</strong> · ${why}</span>
    <select aria-label=${words.lists.attach(called)} @change=${pick}>
      <option ?selected=${chosen === undefined}>${words.lists.toChoose}</option>
      <option ?selected=${chosen === null}>${words.lists.nobody}</option>
      ${rows.map(
        (one) =>
          html`<option ?selected=${chosen === one.row}>
            ${[words.lists.row(one.row + 1), one.name, one.number].filter((part) => part !== "").join(" · ")}
          </option>`,
      )}
    </select>
  </div>`;
}

function listsView(review: Review, words: ImportWords): TemplateResult {
  const { lists } = words;
  const { list, filling } = review;
  const different = filling?.cells.filter(({ outcome }) => outcome === "different") ?? [];
  const problems = review.people.flatMap(({ person, marks }) =>
    marks.flatMap((mark, index) => {
      if (mark?.kind !== "outOfScale" && mark?.kind !== "refused") return [];
      const meaning = list.legend?.get(mark.original.toUpperCase());
      const remark = words.remarks[mark.kind](mark.original) + (meaning === undefined ? "" : ` (${meaning})`);
      return [`${person.learner.name} · ${words.about(review.columns[index]?.column.heading ?? "", remark)}`];
    }),
  );
  return html`
    ${listOf(lists.problems, problems, words)}
    ${listOf(
      lists.different,
      different.map(({ row, column, learner, before, input }) => {
        const change = lists.fromTo(wordsOf(before?.value ?? null), wordsOf(input));
        return `${formatCell(row, column)} · ${words.about(learner.name, change)}`;
      }),
      words,
    )}
    ${listOf(
      lists.leftOutColumns(list.leftOutColumns.length),
      list.leftOutColumns.map(({ heading, reason }) => words.about(heading, lists.reasons[reason])),
      words,
    )}
    ${listOf(
      lists.leftOutRows(list.leftOutRows.length),
      list.leftOutRows.map(({ row, label }) => `${lists.row(row + 1)} · ${label}`),
      words,
    )}
  `;
}

function listOf(title: string, items: readonly string[], words: ImportWords): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<details class="more">
    <summary>${title}</summary>
    <ul class="effects">
      ${items.slice(0, LISTED).map((item) => html`<li>${item}</li>`)}
      ${items.length > LISTED ? html`<li>${words.lists.more(items.length - LISTED)}</li>` : nothing}
    </ul>
  </details>`;
}
