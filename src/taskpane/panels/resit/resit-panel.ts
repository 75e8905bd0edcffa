/** « Simuler la session 2 »: who sits what, the mark each needs, and the list of convocations. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { resitWords, type ResitWords } from "../../../i18n/panels/resit";
import { convocationLetters } from "../../../tools/resit/convocation-letters";
import { convocations } from "../../../tools/resit/convocations";
import { readRoster } from "../../../tools/resit/read-roster";
import { convened, type Roster } from "../../../tools/resit/roster";
import { CORRECTIONS, correctionsSetting } from "../../../tools/recognise/corrections";
import { catalogueCodes } from "../../../tools/attach/diploma-decision";
import { readTable, tablesOf } from "../../../tools/reading/read-sheet";
import type { TableReading } from "../../../tools/reading/sheet-reading";
import { tableAt } from "../../../tools/recognise/find-tables";
import { readEntries } from "../../../tools/settings/stored-entries";
import type { FoundTable } from "../../../tools/recognise/found-table";
import { sameSheetName } from "../../../workbook/address";
import { intersectAreas } from "../../../workbook/area";
import type { RangeRef, SheetModel, WorkbookModel } from "../../../workbook/model";
import type { Panel, PanelHost } from "../panel";
import {
  figuresView,
  pendingOf,
  problemsView,
  simulationView,
  sittingsView,
  unitsView,
  type RosterParts,
} from "./roster-view";

interface ResitState {
  /** `undefined` until the sheet has been read; `null` when it holds no marks. */
  roster: Roster | null | undefined;
  /** Corrections of columns that the workbook keeps no longer read. */
  hasDamage: boolean;
  /** « Brancher » has questions about the table: until they are answered its marks are not surely read. */
  isAsked: boolean;
  /** Where the user last was in the sheet. */
  meant: RangeRef | null;
  unit: number | null;
  mark: number;
}

const PASS = 10;

export function openResitPanel(host: PanelHost): Panel {
  const state: ResitState = {
    roster: undefined,
    hasDamage: false,
    isAsked: false,
    meant: null,
    unit: null,
    mark: PASS,
  };
  /** Reading is long in Excel: once is enough, until something changes. */
  let known: WorkbookModel | null = null;
  /** A later reading makes an earlier one worthless. */
  let turn = 0;

  const update = (changes: Partial<ResitState>): void => {
    Object.assign(state, changes);
    host.redraw();
  };

  async function read(meant: RangeRef): Promise<void> {
    const mine = (turn += 1);
    const workbook = (known ??= await host.workbook.snapshot({ formats: "none" }));
    const { roster, ...read } = await rosterAt(host, workbook, meant);
    if (mine !== turn) return;
    const isUnitKept = state.unit !== null && state.unit < (roster?.units.length ?? 0);
    update({ roster, ...read, meant, unit: isUnitKept ? state.unit : null });
  }

  /** A sheet being edited cannot be read: the next event reads again. */
  const tryToRead = (meant: RangeRef): void => void read(meant).catch(() => undefined);

  function reread(): void {
    known = null;
    void host.workbook.selection().then(tryToRead, () => undefined);
  }

  function view(): TemplateResult {
    const [words, { roster }] = [resitWords[host.locale], state];
    if (!roster) return unreadView(words, state, () => host.open("attach"));
    const acts = {
      prepare: () => propose(host, state, convocations),
      prepareLetters: () => propose(host, state, convocationLetters),
      choose: (unit: number | null) => update({ unit }),
      try: (mark: number) => update({ mark }),
    };
    return html`<p>${words.help}</p>
      ${damageView(words, state)}
      ${rosterView({ roster, words, unit: state.unit, locale: host.locale }, state.mark, acts)}`;
  }

  return {
    opened: reread,
    selected: (selection) => {
      const isInside =
        state.roster &&
        sameSheetName(state.roster.sheet, selection.sheet) &&
        intersectAreas(state.roster.area, selection);
      if (!isInside) tryToRead(selection);
    },
    changed: reread,
    view,
  };
}

/** A sheet made of the roster as it is when the plan is made. */
function propose(host: PanelHost, state: ResitState, make: typeof convocations): void {
  void host.propose(async (workbook) => {
    const roster = state.meant && (await rosterAt(host, workbook, state.meant)).roster;
    if (!roster) throw new Error("the table of marks is no longer there");
    const plan = make(workbook, { roster, unit: state.unit, locale: host.locale });
    return { choices: [{ label: plan.label, plan }] };
  });
}

/** While there is no roster: it is being read, waits for answers, or there is none. */
function unreadView(words: ResitWords, state: ResitState, answer: () => void): TemplateResult {
  const why =
    state.roster === undefined
      ? html`<p class="hint">${words.reading}</p>`
      : state.isAsked
        ? html`<p class="note ambiguous">${words.asked}</p>
            <button class="button" @click=${answer}>${words.answer}</button>`
        : html`<p class="empty">${words.noTable}</p>`;
  return html`<p>${words.help}</p>
    ${damageView(words, state)} ${why}`;
}

function damageView(words: ResitWords, { hasDamage }: ResitState): TemplateResult | typeof nothing {
  return hasDamage ? html`<p class="note ambiguous">${words.damaged}</p>` : nothing;
}

async function rosterAt(
  host: PanelHost,
  workbook: WorkbookModel,
  meant: RangeRef,
): Promise<Pick<ResitState, "hasDamage" | "isAsked"> & { readonly roster: Roster | null }> {
  const sheet = workbook.sheets.find(({ name }) => sameSheetName(name, meant.sheet));
  if (!sheet) return { roster: null, hasDamage: false, isAsked: false };
  await host.readings.ahead([sheet]);
  const stored = await host.workbook.setting(correctionsSetting(sheet.name));
  const { entries: corrections, isDamaged } = readEntries(stored, CORRECTIONS);
  const tableOf = (): TableReading | undefined => {
    const table = marksTable(sheet, meant);
    return table && readTable(sheet, table, { corrections, codes: catalogueCodes(host.convention) });
  };
  const roster = await readRoster(workbook, sheet, tableOf, host.convention);
  const isAsked = roster === null && (tableOf()?.questions.length ?? 0) > 0;
  return { roster, hasDamage: isDamaged, isAsked };
}

/** The table clicked if it has marks, else the first that has. */
function marksTable(sheet: SheetModel, meant: RangeRef): FoundTable | undefined {
  const tables = tablesOf(sheet).filter(({ columns }) => columns.some(({ guess }) => guess.role === "mark"));
  return tableAt(tables, meant);
}

interface Acts {
  readonly prepare: () => void;
  readonly prepareLetters: () => void;
  readonly choose: (unit: number | null) => void;
  readonly try: (mark: number) => void;
}

function rosterView(parts: RosterParts, mark: number, acts: Acts): TemplateResult {
  const { roster, unit, words } = parts;
  const hasUnits = roster.units.length > 1;
  const again = convened(roster, unit);
  const pending = pendingOf(roster, unit);
  return html`
    ${hasUnits ? unitChoice(roster, unit, words, acts.choose) : nothing} ${figuresView(parts)} ${problemsView(parts)}
    ${hasUnits ? unitsView(parts) : nothing}
    <h3>${words.who}</h3>
    ${
      again.length === 0
        ? html`<p class="empty">${words.nobody}</p>`
        : html`${simulationView(mark, parts, acts.try)} ${sittingsView(again, parts)}
            <div class="row">
              <button class="button primary" @click=${acts.prepare}>${words.prepare}</button>
              <button class="button" id="resit-letters" @click=${acts.prepareLetters}>${words.prepareLetters}</button>
            </div>`
    }
    ${
      pending.length === 0
        ? nothing
        : html`<h3>${words.pendingTitle}</h3>
            ${sittingsView(pending, parts)}`
    }
  `;
}

function unitChoice(
  { units }: Roster,
  unit: number | null,
  words: ResitWords,
  choose: (unit: number | null) => void,
): TemplateResult {
  return html`<div class="field">
    <label for="resit-unit">${words.unit}</label>
    <select
      id="resit-unit"
      @change=${(event: Event) => {
        const index = (event.target as HTMLSelectElement).selectedIndex - 1;
        choose(index < 0 ? null : index);
      }}
    >
      <option ?selected=${unit === null}>${words.allUnits}</option>
      ${units.map(({ name }, index) => html`<option ?selected=${unit === index}>${name}</option>`)}
    </select>
  </div>`;
}
