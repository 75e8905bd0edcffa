/** Opens .xlsx files from disk and saves copies of them. The reader and the writer are loaded when first needed. */
import { functionIds } from "../functions/function-ids";
import type { AtelierWords } from "../i18n/atelier";
import { cnamFormulaCount } from "../taskpane/cnam-formulas";
import type { WorkbookModel } from "../workbook/model";
import { ask } from "./ask";
import { copyName } from "./copy-name";
import { element } from "./element";
import { failureSentence } from "./file-failure";
import { FileWork } from "./file-work/file-work";
import type { LeavingGuard } from "./leaving-guard";
import type { Lost } from "./lost";
import type { Notice } from "./notice";
import { openingRemarks, savingRemarks } from "./result-notices";
import { isStopped, withProgress } from "./progress";
import type { RecoveryCopy } from "./recovery/recovery-copy";
import { requireWithin } from "./xlsx/budget";

export interface FileDesk {
  readonly words: () => AtelierWords;
  /** A sentence with the spaces and apostrophes of the page's language. */
  readonly notice: Notice;
  readonly guard: LeavingGuard;
  readonly load: (model: WorkbookModel) => Promise<void>;
  readonly snapshot: () => Promise<WorkbookModel>;
  /** What was made in the open workbook since, and a snapshot does not hold. */
  readonly leftOut: () => readonly Lost[];
  readonly onFileName: (name: string) => void;
  /** The tool that makes copies for people without the functions. */
  readonly offerPartnerCopy: () => void;
}

const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  element("a", { href: url, download: name }).click();
  // The download has its own hold on the bytes once it has started.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** What the file held and what was made since, a line per kind. */
export function withLeftOut(notKept: readonly Lost[], leftOut: readonly Lost[]): readonly Lost[] {
  const kinds = [...new Set([...notKept, ...leftOut].map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const same = [...notKept, ...leftOut].filter((one) => one.kind === kind);
    const count = same.reduce((sum, one) => sum + one.count, 0);
    return { kind, count, where: [...new Set(same.flatMap(({ where }) => where))] };
  });
}

export class WorkbookFiles {
  private notKept: readonly Lost[] = [];
  private readonly given: string[] = [];
  private readonly work = new FileWork(functionIds);

  constructor(
    private readonly desk: FileDesk,
    private fileName: string,
  ) {
    desk.onFileName(fileName);
  }

  /** What the open workbook came from: its name, and what a saved copy will lack of it. */
  get origin(): { readonly file: string; readonly notKept: readonly Lost[] } {
    return { file: this.fileName, notKept: withLeftOut(this.notKept, this.desk.leftOut()) };
  }

  /** Opens work that was left unsaved. */
  async resume({ file, model, notKept }: Pick<RecoveryCopy, "file" | "model" | "notKept">): Promise<void> {
    await this.desk.load(model);
    this.cameFrom(file, notKept);
  }

  /** An empty workbook in the place of the open one. */
  async create(): Promise<void> {
    const { guard, notice, words, load } = this.desk;
    const { startOver, blank } = words();
    if (guard.unsaved && !(await ask(startOver))) return;
    await load({ sheets: [{ id: "1", name: blank.sheet, visibility: "visible", cells: {} }], names: [] });
    this.cameFrom(blank.file, []);
    guard.unsaved = false;
    notice.confirm(blank.done);
  }

  /** Lets the user choose a file of this computer. */
  choose(): void {
    const input = element("input", { type: "file", accept: ".xlsx,.xlsm,.xltx,.xltm" });
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      if (file) void this.open(file);
    });
    input.click();
  }

  async open(file: File): Promise<void> {
    const { guard, notice } = this.desk;
    if (guard.unsaved && !(await ask(this.desk.words().replace))) return;
    try {
      // Before its bytes are asked for, which are held whole.
      requireWithin("fileBytes", file.size);
      const { model, notKept } = await withProgress(this.desk.words().opening(file.name), async (task) =>
        this.work.read(new Uint8Array(await file.arrayBuffer()), task),
      );
      await this.desk.load(model);
      this.cameFrom(file.name, notKept);
      guard.unsaved = false;
      this.say(
        this.desk.words().opened(file.name),
        openingRemarks(await this.desk.snapshot(), notKept, this.desk.words()),
      );
    } catch (error) {
      if (!isStopped(error)) notice.warn(failureSentence(this.desk.words().failures, error, file.name));
    }
  }

  /** Another workbook, which is not opened. */
  async read(bytes: Uint8Array): Promise<WorkbookModel> {
    requireWithin("fileBytes", bytes.length);
    return (await this.work.read(bytes)).model;
  }

  /** Saves a copy under a new name, once the user has seen what it will lack. */
  async save(): Promise<void> {
    const words = this.desk.words();
    const lost = withLeftOut(this.notKept, this.desk.leftOut());
    if (lost.length > 0 && !(await this.agreesToLose(lost))) return;
    try {
      const isSaved = this.desk.guard.present();
      const model = await this.desk.snapshot();
      const name = await this.give(model, copyName(this.fileName, this.given));
      isSaved();
      this.tellSaved(name, model);
    } catch (error) {
      if (!isStopped(error)) this.desk.notice.warn(words.failures.save);
    }
  }

  /** A workbook made from the open one, in a file of its own; the open one stays unsaved. */
  async saveApart(model: WorkbookModel): Promise<string> {
    return this.give(model, copyName(this.fileName, this.given, this.desk.words().partnerCopy.mark));
  }

  private async give(model: WorkbookModel, name: string): Promise<string> {
    download(await withProgress(this.desk.words().saving(name), (task) => this.work.write(model, task)), name);
    this.given.push(name);
    return name;
  }

  /** Whoever opens the file without the functions would see `#NAME?` in their place. */
  private tellSaved(name: string, model: WorkbookModel): void {
    const words = this.desk.words();
    const { saved, partnerCopy } = words;
    const remarks = savingRemarks(model, words);
    if (!model.sheets.some(({ cells }) => cnamFormulaCount(cells) > 0)) return this.say(saved(name), remarks);
    const text = [saved(name), ...remarks, partnerCopy.why].join(" ");
    this.desk.notice.offer(text, partnerCopy.action, this.desk.offerPartnerCopy);
  }

  private cameFrom(file: string, notKept: readonly Lost[]): void {
    this.notKept = notKept;
    this.fileName = file;
    this.desk.onFileName(file);
  }

  /** Remarks stay until they are read. */
  private say(done: string, remarks: readonly string[]): void {
    if (remarks.length === 0) this.desk.notice.confirm(done);
    else this.desk.notice.warn([done, ...remarks].join(" "));
  }

  private agreesToLose(lost: readonly Lost[]): Promise<boolean> {
    const { notKept, results } = this.desk.words();
    const { title, body, confirm, cancel, item, kinds } = notKept;
    const wording = { ...kinds, movedResults: results.moved };
    const items = lost.map(({ kind, count, where }) => item(wording[kind], count, where));
    return ask({ title, body: body(this.fileName), items, confirm, cancel });
  }
}
