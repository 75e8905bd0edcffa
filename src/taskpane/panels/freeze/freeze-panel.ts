/** « Figer »: copies for partners without the functions, of a sheet or of the workbook; and what has changed since. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { catalogue } from "../../../functions/catalogue";
import { typographic } from "../../../i18n/typography";
import { freezeWords } from "../../../i18n/panels/freeze";
import { freezeSheet } from "../../../tools/freeze-sheet";
import { compareFrozen } from "../../../tools/freeze/compare-frozen";
import { findRecords } from "../../../tools/freeze/freeze-record";
import { freezeWorkbook, frozenSheets } from "../../../tools/freeze/freeze-workbook";
import { inputsText } from "../../../tools/freeze/inputs-text";
import { PRODUCT_VERSION } from "../../../tools/freeze/product-version";
import type { RangeRef, WorkbookModel } from "../../../workbook/model";
import type { Plan } from "../../../workbook/plan";
import { cnamFormulaCount } from "../../cnam-formulas";
import type { Panel, PanelHost } from "../panel";
import { comparisonView, type Comparison, type ComparisonActs } from "./comparison-view";
import { serialOfMoment } from "./now";
import { sha256 } from "./sha-256";
import { figures } from "../../views/figures";
import { radioOptions } from "../../views/radio-options";

const extents = ["sheet", "workbook"] as const;
type Extent = (typeof extents)[number];

interface FreezeState {
  extent: Extent;
  /** In what is to be frozen. */
  formulas: number;
  /** The sheets of the workbook that would be copied. */
  sheets: readonly string[];
  comparison: Comparison | null;
}

const functionIds = catalogue.map(({ description }) => description.id);

export function openFreezePanel(host: PanelHost): Panel {
  const state: FreezeState = { extent: "sheet", formulas: 0, sheets: [], comparison: null };

  const update = (changes: Partial<FreezeState>): void => {
    Object.assign(state, changes);
    host.redraw();
  };

  async function count(): Promise<void> {
    const { extent } = state;
    const name = (await host.workbook.selection()).sheet;
    const whole = extent === "workbook";
    const model = await host.workbook.snapshot(whole ? { withoutFormats: true } : { sheets: [name] });
    const counted = whole ? frozenSheets(model, functionIds) : model.sheets.slice(0, 1);
    const formulas = counted.reduce((total, { cells }) => total + cnamFormulaCount(cells), 0);
    update({ formulas, sheets: counted.map((sheet) => sheet.name) });
  }

  /** A sheet being edited or deleted cannot be read: the next event reads again. */
  const follow = (): void => void count().catch(() => undefined);

  const propose = (): void =>
    void host.propose(async (workbook) => {
      const plan = state.extent === "sheet" ? sheetPlan(workbook, host) : await workbookPlan(workbook, host);
      return { choices: [{ label: plan.label, plan }] };
    });

  const compare = (chosen: number): void =>
    void host.during(async () => {
      const workbook = await host.workbook.snapshot({ withoutFormats: true });
      update({ comparison: await comparisonWith(workbook, chosen) });
    });

  const go = (cell: RangeRef): void => void host.workbook.select(cell).catch(() => undefined);

  function view(): TemplateResult {
    const words = freezeWords[host.locale];
    const { extent, formulas, comparison } = state;
    const isSheet = extent === "sheet";
    return html`
      <p>${words.help}</p>
      ${extentChoice(extent, host, (chosen) => {
        update({ extent: chosen });
        follow();
      })}
      ${isSheet ? nothing : html`<p class="hint">${words.workbookHelp}</p>`} ${frozenFigures(state, host)}
      ${
        formulas === 0
          ? html`<p class="empty">${isSheet ? words.nothing : words.nothingAtAll}</p>`
          : html`<button class="button primary" @click=${propose}>
              ${isSheet ? words.prepare : words.prepareAll}
            </button>`
      }
      ${compareView(comparison, host, { choose: compare, go })}
    `;
  }

  return { opened: follow, selected: follow, changed: follow, view };
}

function sheetPlan(workbook: WorkbookModel, { selection, locale }: PanelHost): Plan {
  const sheet = selection?.sheet ?? workbook.activeSheet ?? "";
  return freezeSheet(workbook, { sheet, functionIds, locale });
}

async function workbookPlan(workbook: WorkbookModel, { convention, locale }: PanelHost): Promise<Plan> {
  return freezeWorkbook(workbook, {
    functionIds,
    locale,
    date: serialOfMoment(new Date()),
    convention: typographic(convention.title[locale], locale),
    version: PRODUCT_VERSION,
    digest: await sha256(await inputsText(workbook, functionIds)),
  });
}

async function comparisonWith(workbook: WorkbookModel, chosen: number): Promise<Comparison> {
  const records = findRecords(workbook);
  const record = records[chosen];
  if (!record) return { records, chosen: 0, sheets: [], digestHolds: null };
  const digest = await sha256(await inputsText(workbook, functionIds));
  const digestHolds = digest === null || record.digest === null ? null : digest === record.digest;
  return { records, chosen, sheets: compareFrozen(workbook, record), digestHolds };
}

function extentChoice(chosen: Extent, { locale }: PanelHost, choose: (extent: Extent) => void): TemplateResult {
  const words = freezeWords[locale];
  return html`<fieldset class="segmented">
    <legend class="for-screen-readers">${words.extent}</legend>
    ${radioOptions(extents, { name: "freeze-extent", chosen, labels: words.extents, choose })}
  </fieldset>`;
}

function frozenFigures({ extent, formulas, sheets }: FreezeState, { selection, locale }: PanelHost): TemplateResult {
  const words = freezeWords[locale];
  return figures([
    extent === "sheet" ? [words.sheet, selection?.sheet ?? "—"] : [words.sheets, sheets.join(", ") || "—"],
    [words.content, words.formulas(formulas)],
  ]);
}

function compareView(comparison: Comparison | null, { locale }: PanelHost, acts: ComparisonActs): TemplateResult {
  const words = freezeWords[locale].compare;
  return html`<section class="create" aria-labelledby="freeze-compare">
    <h3 id="freeze-compare">${words.heading}</h3>
    <p>${words.help}</p>
    <button class="button" @click=${() => acts.choose(0)}>${words.start}</button>
    ${comparison ? comparisonView(comparison, locale, acts) : nothing}
  </section>`;
}
