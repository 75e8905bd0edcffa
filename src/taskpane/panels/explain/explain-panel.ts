/** « Expliquer »: the computation behind the selected cell, step by step, with its articles and its other readings. */
import { ref } from "lit/directives/ref.js";
import { html, nothing, type TemplateResult } from "lit/html.js";
import { asLetter } from "../../../functions/explain/as-letter";
import { formulaToShow } from "../../../spreadsheet/formula/shown";
import type { Locale } from "../../../i18n/locale";
import { explainPanelWords, type ExplainWords } from "../../../i18n/panels/explain";
import { explainCell, type ExplainedCell } from "../../../tools/explain/explained-cell";
import { dateText } from "../../../functions/reading/date-text";
import { followLinks, type FollowedLinks, type LinkEnd } from "../../../tools/explain/follow-links";
import type { LineResult } from "../../../tools/explain/line-results";
import { otherReadings, type OtherReading } from "../../../tools/explain/other-readings";
import { formatCell } from "../../../workbook/address";
import type { RangeRef, WorkbookModel } from "../../../workbook/model";
import type { Panel, PanelHost } from "../panel";
import { callView } from "./call-view";
import { copyText } from "./copy-text";
import { linksView } from "./links-view";
import { readingsView } from "./readings-view";
import { TreeState } from "./step-tree";

interface ExplainState {
  /** `null` until the workbook has been read. */
  selection: RangeRef | null;
  cell: ExplainedCell | null;
  /** How the cell chosen comes to others, where it is no result of a CNAM formula itself. */
  links: FollowedLinks | null;
  /** Which of them `cell` explains. */
  told: LinkEnd | null;
  /** `null` while they are being looked for. */
  readings: readonly OtherReading[] | null;
  tree: TreeState;
  copy: Copy;
}

type Copy = "none" | "copied" | "byHand";

const NOTHING = { selection: null, cell: null, links: null, told: null, readings: null, copy: "none" } as const;

export function openExplainPanel(host: PanelHost): Panel {
  const state: ExplainState = { ...NOTHING, tree: new TreeState() };
  /** Reading is long in Excel: once is enough, until something changes. */
  let known: WorkbookModel | null = null;
  /** A later selection makes an earlier answer worthless. */
  let turn = 0;

  const update = (changes: Partial<ExplainState>): void => {
    Object.assign(state, changes);
    host.redraw();
  };

  async function follow(selection: RangeRef, asked?: LinkEnd): Promise<void> {
    const mine = (turn += 1);
    const workbook = (known ??= await host.workbook.snapshot({ formats: "none" }));
    const { cell, links, told } = await explained(workbook, selection, asked);
    if (mine !== turn) return;
    const isSame = cell !== null && isSameCell(cell, state.cell);
    const tree = isSame ? state.tree : new TreeState();
    update({ selection, cell, links, told, readings: null, tree, copy: "none" });
    if (!cell) return;
    const readings = await otherReadings(workbook, cell, async () => {
      await new Promise((resolve) => setTimeout(resolve));
      return mine === turn;
    });
    if (mine === turn) update({ readings });
  }

  /** A workbook being edited cannot be read: the next event reads again. */
  const tryToFollow = (selection: RangeRef): void => void follow(selection).catch(() => undefined);

  async function reread(): Promise<void> {
    known = null;
    await follow(await host.workbook.selection());
  }

  async function copy(text: string): Promise<void> {
    update({ copy: (await copyText(text)) ? "copied" : "byHand" });
  }

  /** Another result of the line, without leaving the cell chosen in the sheet. */
  function goTo({ row, column }: LineResult): void {
    if (state.selection) tryToFollow({ ...state.selection, row, column, rows: 1, columns: 1 });
  }

  /** Another computation that the figure comes from. */
  const tellEnd = (end: LinkEnd): void => {
    if (state.selection) void follow(state.selection, end).catch(() => undefined);
  };

  function view(): TemplateResult {
    const words = explainPanelWords[host.locale];
    const { cell, selection, links, told } = state;
    if (!cell && !links) return emptyView(selection, words);
    const parts: ResultParts = { words, locale: host.locale, state, go: goTo, copy, redraw: () => host.redraw() };
    return html`${links ? linksView(links, { ...parts, told, tell: tellEnd }) : nothing}${
      cell ? resultView(cell, parts) : nothing
    }`;
  }

  return {
    opened: () => void reread().catch(() => undefined),
    selected: tryToFollow,
    changed: () => void reread().catch(() => undefined),
    view,
  };
}

interface ResultParts {
  readonly words: ExplainWords;
  readonly locale: Locale;
  readonly state: ExplainState;
  readonly go: (result: LineResult) => void;
  readonly copy: (text: string) => Promise<void>;
  readonly redraw: () => void;
}

function resultView(cell: ExplainedCell, parts: ResultParts): TemplateResult {
  const { words, locale, state, go, copy, redraw } = parts;
  return html`
    ${cellView(cell, words, locale)} ${lineView(cell, words, go)}
    ${cell.calls.map((call, index) => callView(call, index, { words, locale, tree: state.tree, redraw }))}
    ${copyView(textOf(cell, locale), state.copy, words, (text) => void copy(text))}
    ${readingsView(state.readings, words, locale)}
  `;
}

function emptyView(selection: RangeRef | null, words: ExplainWords): TemplateResult {
  const where = selection && formatCell(selection.row, selection.column);
  return html`<p class="empty">${where === null ? nothing : html`${words.emptyAt(where)} `}${words.empty}</p>`;
}

type Explained = Pick<ExplainState, "cell" | "links" | "told">;

/** The cell’s own computation; else the first, or the one asked for, of those that it comes from; else that of its line. */
async function explained(workbook: WorkbookModel, selection: RangeRef, asked?: LinkEnd): Promise<Explained> {
  const links = await followLinks(workbook, selection);
  if (!links || links.ends.length === 0)
    return { cell: await explainCell(workbook, selection), links: null, told: null };
  const rules = links.ends.filter(({ kind }) => kind === "rule");
  const told = rules.find((end) => asked !== undefined && isSameEnd(end, asked)) ?? rules[0] ?? null;
  const at = told?.path.at(-1);
  const cell = at ? await explainCell(workbook, { ...at, rows: 1, columns: 1 }) : null;
  return { cell, links, told };
}

function isSameEnd(one: LinkEnd, other: LinkEnd): boolean {
  const [here, there] = [one.path.at(-1), other.path.at(-1)];
  return here?.sheet === there?.sheet && here?.row === there?.row && here?.column === there?.column;
}

function isSameCell(one: ExplainedCell, other: ExplainedCell | null): boolean {
  return (
    other !== null &&
    one.cell.sheet === other.cell.sheet &&
    one.cell.row === other.cell.row &&
    one.cell.column === other.cell.column
  );
}

function cellView(
  { cell, chosen, who, anchor, formula, calls }: ExplainedCell,
  words: ExplainWords,
  locale: Locale,
): TemplateResult {
  const [here, there] = [formatCell(cell.row, cell.column), formatCell(anchor.row, anchor.column)];
  return html`<div class="stack">
    ${chosen ? html`<p class="hint">${words.ofTheLine(formatCell(chosen.row, chosen.column), who)}</p>` : nothing}
    <p><strong>${words.cell} ${here}</strong>${here === there ? nothing : html` · ${words.formulaIn} ${there}`}</p>
    <p class="formula">${formulaToShow(formula, locale)}</p>
    ${calls.some(({ isCut }) => isCut) ? html`<p class="hint">${words.firstRow}</p>` : nothing}
  </div>`;
}

/** The results of the line, each a click away. */
function lineView(
  { line, cell }: ExplainedCell,
  words: ExplainWords,
  go: (result: LineResult) => void,
): TemplateResult | typeof nothing {
  if (line.length < 2) return nothing;
  return html`<details class="more">
    <summary>${words.line(line.length)}</summary>
    <div class="stack wide-items">
      ${line.map(
        (result) =>
          html`<button class="button" aria-pressed=${String(result.column === cell.column)} @click=${() => go(result)}>
            ${result.heading === "" ? "" : `${result.heading}, `}${formatCell(result.row, result.column)}
          </button>`,
      )}
    </div>
  </details>`;
}

function textOf({ calls, who, unit }: ExplainedCell, locale: Locale): string {
  const explanations = calls.flatMap(({ explanation }) => (explanation ? [explanation] : []));
  if (explanations.length === 0) return "";
  return asLetter(explanations, { who, unit, date: todayText(new Date()) }, locale);
}

function todayText(now: Date): string {
  return dateText({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

function copyView(
  text: string,
  state: Copy,
  words: ExplainWords,
  copy: (text: string) => void,
): TemplateResult | typeof nothing {
  if (text === "") return nothing;
  return html`<div class="stack wide-items">
    <button class="button" @click=${() => copy(text)}>${words.copy}</button>
    <p class="hint" role="status">
      ${state === "copied" ? words.copied : state === "byHand" ? words.copyByHand : nothing}
    </p>
    ${
      state === "byHand"
        ? html`<textarea
            readonly
            rows="6"
            aria-label=${words.textToCopy}
            .value=${text}
            @focus=${selectAll}
            ${ref(takeFocus)}
          ></textarea>`
        : nothing
    }
  </div>`;
}

function selectAll(event: Event): void {
  (event.target as HTMLTextAreaElement).select();
}

/** Once it is in the page, so that Ctrl+C is all there is left to do. */
function takeFocus(area: Element | undefined): void {
  if (area instanceof HTMLTextAreaElement) queueMicrotask(() => area.focus());
}
