/** Sheets made for the convention on screen: their size, then the list of those that make sense. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { createWords, type CreateWords } from "../../../i18n/panels/create";
import { typographic } from "../../../i18n/typography";
import { inLocale } from "../../../i18n/typography";
import { bodiesOf } from "../../../tools/create/create-body";
import { datedObligations } from "../../../tools/calendar-file/dated-obligations";
import { createFileSheet, fileSheetPlans } from "../../../tools/create/dossier/create-file-sheet";
import { partName, allPartsOf, type FilePart } from "../../../tools/create/dossier/file-parts";
import { fileName } from "../../../tools/create/dossier/file-name";
import { LinkedNames } from "../../../tools/create/dossier/linked-names";
import {
  createSheet,
  marksChoices,
  needsAudit,
  partOfKind,
  sheetKinds,
  suits,
  type SheetKind,
} from "../../../tools/create/created-sheets";
import { idsUnder } from "../../../tools/create/convention-keys";
import type { Plan } from "../../../workbook/plan";
import type { SheetRequest } from "../../../tools/create/sheet-request";
import type { WorkbookModel } from "../../../workbook/model";
import { foundOn } from "../../reading-work/found-on";
import { saveFile } from "../../save-file";
import { serialDayOf } from "../../today";
import { numberField } from "../../views/number-field";
import type { Panel, PanelHost } from "../panel";
import { areValid, isValid, SIZE_LIMITS, usualSize, type SheetSize, type SizeField } from "./sheet-size";
import { singleOffer } from "../../single-offer";
import { choiceField } from "../../views/choice-field";

export function openCreatePanel(host: PanelHost): Panel {
  return new CreatePanel(host);
}

/** What a file may not be called. */
const NOT_IN_NAMES = /[\\/:*?"<>|\s]+/g;

class CreatePanel implements Panel {
  /** What the user has typed: it holds when they change convention. */
  private typed: Partial<SheetSize> = {};
  private body: string | undefined;
  /** What became of the last calendar saved. */
  private saved: string | undefined;

  constructor(private readonly host: PanelHost) {}

  view = (): TemplateResult => {
    const { convention } = this.host;
    const { words, fields } = this;
    const offered = sheetKinds.filter((kind) => suits(kind, convention));
    const others = sheetKinds.filter((kind) => !suits(kind, convention));
    const isReady = areValid(this.size, fields);
    return html`
      <p>${words.help}</p>
      <h3>${words.size}</h3>
      ${fields.map((field) => this.sizeField(field))}
      <h3>${words.sheets}</h3>
      <ul class="tools">
        ${offered.map((kind) => this.sheet(kind, isReady))}
      </ul>
      ${others.length > 0 ? this.leftOut(others) : nothing}
    `;
  };

  private get words(): CreateWords {
    return createWords[this.host.locale];
  }

  private get size(): SheetSize {
    return { ...usualSize(this.host.convention, new Date().getFullYear()), ...this.typed };
  }

  /** Units are asked for only where the convention lists none. */
  private get fields(): readonly SizeField[] {
    const hasCatalogue = idsUnder(this.host.convention, "unit.<CODE>").length > 0;
    return hasCatalogue ? ["learners", "year"] : ["learners", "units", "year"];
  }

  private readonly prepare = (kind: SheetKind): void => {
    const part = partOfKind(kind);
    if (part !== null) return this.prepareInFile(part);
    void this.host.propose(async (workbook) => {
      const { convention, locale } = this.host;
      const chosen = this.body === undefined ? {} : { body: this.body };
      const audited = needsAudit(kind) ? { audited: await this.audited(workbook) } : {};
      const request = { convention, locale, ...this.size, ...chosen, ...audited };
      const sheets = marksChoices(workbook, kind, request, this.host.selection?.sheet);
      const plans = (sheets.length > 0 ? sheets : [undefined]).map((marks) =>
        createSheet(workbook, kind, marks === undefined ? request : { ...request, marks }),
      );
      const label = ({ label: own }: Plan, index: number): string =>
        plans.length > 1 ? this.words.from(own, sheets[index] ?? "") : own;
      return { choices: plans.map((plan, index) => ({ label: label(plan, index), plan })) };
    });
  };

  /** Today is proposed, the user may change it. */
  private async audited(workbook: WorkbookModel): Promise<NonNullable<SheetRequest["audited"]>> {
    const day = serialDayOf(new Date());
    return { day, findings: await foundOn(day, workbook, this.host) };
  }

  /** A sheet of the file that the workbook has; of which one, where it has several. */
  private readonly prepareInFile = (part: FilePart): void =>
    void this.host.propose((workbook) => {
      const { convention, locale } = this.host;
      const request = { convention, locale, ...this.size };
      const plans = fileSheetPlans(workbook, part, request);
      if (plans.length < 2) return singleOffer(createFileSheet(workbook, part, request));
      const files = LinkedNames.ofFiles(workbook).map((links) => fileName(links.sheetsIn(workbook)));
      const choices = plans.map((plan, index) => ({ label: `${plan.label} (${files[index] ?? ""})`, plan }));
      return { choices: choices.reverse(), reason: this.words.file.which };
    });

  private sizeField(field: SizeField): TemplateResult {
    const { min, max } = SIZE_LIMITS[field];
    const value = this.size[field];
    return numberField({
      id: `create-${field}`,
      label: this.words[field],
      value,
      min,
      max,
      error: isValid(field, value) ? null : this.words[`${field}Range`](min, max),
      change: (typed) => {
        this.typed = { ...this.typed, [field]: typed };
        this.host.redraw();
      },
    });
  }

  private sheet(kind: SheetKind, isReady: boolean): TemplateResult {
    const { name, summary } = this.words.kinds[kind];
    return html`<li>
      ${kind === "body" ? this.bodyChoice() : nothing}
      <button class="tool" id=${`create-${kind}`} ?disabled=${!isReady} @click=${() => this.prepare(kind)}>
        <strong>${name}</strong>
        <span>${summary}</span>
      </button>
      ${kind === "dossier" ? this.fileSheets(isReady) : nothing}
      ${kind === "obligations" ? this.calendarFile(isReady) : nothing}
    </li>`;
  }

  private fileSheets(isReady: boolean): TemplateResult {
    const { convention, locale } = this.host;
    const { one, help } = this.words.file;
    return html`<details class="more">
      <summary><span>${one}</span></summary>
      <p class="hint">${help}</p>
      <div class="stack wide-items">
        ${allPartsOf(convention).map(
          (part) =>
            html`<button
              class="button"
              id=${`create-part-${part}`}
              ?disabled=${!isReady}
              @click=${() => this.prepareInFile(part)}
            >
              ${partName(part, locale)}
            </button>`,
        )}
      </div>
    </details>`;
  }

  /** The same obligations, for the calendars that people have. */
  private calendarFile(isReady: boolean): TemplateResult {
    const { save } = this.words.calendarFile;
    return html`<div class="row">
        <button class="button" id="create-calendar-file" ?disabled=${!isReady} @click=${this.saveCalendar}>
          ${save}
        </button>
      </div>
      <p class="hint" role="status">${this.saved ?? nothing}</p>`;
  }

  private readonly saveCalendar = (): void =>
    void this.host.during(async () => {
      const { convention, locale, selection } = this.host;
      const asked = { convention, year: this.size.year, sheet: selection?.sheet };
      const found = datedObligations(await this.host.workbook.snapshot({ formats: "none" }), asked);
      const { calendarFile } = await import("../../../tools/calendar-file/calendar-file");
      const words = this.words.calendarFile;
      if (found.dated.length > 0) {
        const name = `${words.file(inLocale(convention.title, locale)).replaceAll(NOT_IN_NAMES, " ")}.ics`;
        const text = calendarFile(found.dated, { convention, locale, made: new Date() });
        saveFile(new Blob([text], { type: "text/calendar;charset=utf-8" }), name);
        this.saved = words.saved(found.dated.length, name, found.undated, found.sheet);
      } else this.saved = words.none;
      this.host.redraw();
    });

  private bodyChoice(): TemplateResult {
    const { convention, locale } = this.host;
    const bodies = bodiesOf(convention);
    return choiceField({
      id: "create-body-choice",
      label: this.words.body,
      options: bodies,
      chosen: bodies.find(({ id }) => id === this.body) ?? bodies[0],
      nameOf: ({ label }) => typographic(label, locale),
      choose: ({ id }) => {
        this.body = id;
      },
    });
  }

  /** The sheets whose keys the convention lacks, with why. */
  private leftOut(kinds: readonly SheetKind[]): TemplateResult {
    const { kinds: all, left, lacks } = this.words;
    return html`<details class="more">
      <summary><span>${left(kinds.length)}</span></summary>
      <ul class="effects">
        ${kinds.map((kind) => html`<li>${lacks(all[kind].name, all[kind].lacks)}</li>`)}
      </ul>
    </details>`;
  }
}
