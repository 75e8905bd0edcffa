/** Opens .xlsx files from disk and saves copies of them. The reader and the writer are loaded when first needed. */
import { catalogue } from "../functions/catalogue";
import type { AtelierWords } from "../i18n/atelier";
import { cnamFormulaCount } from "../taskpane/cnam-formulas";
import type { WorkbookModel } from "../workbook/model";
import { ask } from "./ask";
import { copyName } from "./copy-name";
import { element } from "./element";
import { failureSentence } from "./file-failure";
import { FileWork } from "./file-work/file-work";
import type { LeavingGuard } from "./leaving-guard";
import type { Notice } from "./notice";
import { isStopped, withProgress } from "./progress";
import type { NotKept } from "./xlsx";
import { requireWithin } from "./xlsx/budget";

export interface FileDesk {
  readonly words: () => AtelierWords;
  readonly notice: Notice;
  readonly guard: LeavingGuard;
  readonly load: (model: WorkbookModel) => Promise<void>;
  readonly snapshot: () => Promise<WorkbookModel>;
  /** What was made in the open workbook since, and a snapshot does not hold. */
  readonly leftOut: () => readonly NotKept[];
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
export function withLeftOut(notKept: readonly NotKept[], leftOut: readonly NotKept[]): readonly NotKept[] {
  const kinds = [...new Set([...notKept, ...leftOut].map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const same = [...notKept, ...leftOut].filter((one) => one.kind === kind);
    const count = same.reduce((sum, one) => sum + one.count, 0);
    return { kind, count, where: [...new Set(same.flatMap(({ where }) => where))] };
  });
}

export class WorkbookFiles {
  private notKept: readonly NotKept[] = [];
  private readonly given: string[] = [];
  private readonly work = new FileWork(catalogue.map((one) => one.description.id));

  constructor(
    private readonly desk: FileDesk,
    private fileName: string,
  ) {
    desk.onFileName(fileName);
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
      this.notKept = notKept;
      this.fileName = file.name;
      this.desk.onFileName(file.name);
      guard.unsaved = false;
      notice.confirm(this.desk.words().opened(file.name));
    } catch (error) {
      if (!isStopped(error)) notice.warn(failureSentence(this.desk.words().failures, error, file.name));
    }
  }

  /** Saves a copy under a new name, once the user has seen what it will lack. */
  async save(): Promise<void> {
    const words = this.desk.words();
    const lost = withLeftOut(this.notKept, this.desk.leftOut());
    if (lost.length > 0 && !(await this.agreesToLose(lost))) return;
    try {
      const model = await this.desk.snapshot();
      const name = await this.give(model, copyName(this.fileName, this.given));
      this.desk.guard.unsaved = false;
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
  private tellSaved(name: string, { sheets }: WorkbookModel): void {
    const { saved, partnerCopy } = this.desk.words();
    if (!sheets.some(({ cells }) => cnamFormulaCount(cells) > 0)) return this.desk.notice.confirm(saved(name));
    this.desk.notice.offer(`${saved(name)} ${partnerCopy.why}`, partnerCopy.action, this.desk.offerPartnerCopy);
  }

  private agreesToLose(lost: readonly NotKept[]): Promise<boolean> {
    const { title, body, confirm, cancel, item, kinds } = this.desk.words().notKept;
    const items = lost.map(({ kind, count, where }) => item(kinds[kind], count, where));
    return ask({ title, body: body(this.fileName), items, confirm, cancel });
  }
}
