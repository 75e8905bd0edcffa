/** The header of the page: product, file, and what can be done with them. */
import type { AtelierWords } from "../i18n/atelier";
import type { Locale } from "../i18n/locale";
import { button, byId, element } from "./element";

export interface HeaderActions {
  readonly create: () => void;
  readonly open: () => void;
  readonly save: () => void;
  readonly print: () => void;
  readonly recovery: () => void;
  readonly switchLanguage: () => void;
  readonly togglePane: () => void;
}

export interface HeaderState {
  readonly locale: Locale;
  readonly words: AtelierWords;
  readonly file: string;
  readonly isUnsaved: boolean;
  readonly isPaneShown: boolean;
}

export class Header {
  private readonly create: HTMLButtonElement;
  private readonly open: HTMLButtonElement;
  private readonly save: HTMLButtonElement;
  private readonly print: HTMLButtonElement;
  private readonly recovery: HTMLButtonElement;
  private readonly language: HTMLButtonElement;
  private readonly pane: HTMLButtonElement;
  private readonly help = element("a", { class: "button", target: "_blank", rel: "noopener", "data-testid": "help" });

  constructor(actions: HeaderActions) {
    this.create = button("create", {}, actions.create);
    this.open = button("open", {}, actions.open);
    this.save = button("save", { class: "button outlined" }, actions.save);
    this.print = button("print", { "aria-keyshortcuts": "Control+P" }, actions.print);
    this.recovery = button("recovery", { class: "button recovery" }, actions.recovery);
    this.language = button("language", {}, actions.switchLanguage);
    this.pane = button("toggle-pane", { "aria-controls": "pane" }, actions.togglePane);
    const { create, open, save, print, recovery, help, language, pane } = this;
    byId("actions").append(create, open, save, print, recovery, help, language, pane);
  }

  focus(): void {
    this.create.focus();
  }

  show({ locale, words, file, isUnsaved, isPaneShown }: HeaderState): void {
    document.documentElement.lang = locale;
    document.title = words.title(file);
    byId("product").textContent = words.product;
    byId("file-name").textContent = file;
    const unsaved = byId("unsaved");
    unsaved.textContent = words.unsaved;
    unsaved.hidden = !isUnsaved;
    byId("grid").setAttribute("aria-label", words.grid);
    byId("pane").setAttribute("aria-label", words.pane);
    byId("pane").hidden = !isPaneShown;
    this.create.textContent = words.create;
    this.create.title = words.createHint;
    this.open.textContent = words.open;
    this.open.title = words.openHint;
    this.save.textContent = words.save;
    this.save.title = words.saveHint;
    this.print.textContent = words.print;
    this.print.title = words.printHint;
    this.recovery.textContent = words.recovery.short;
    this.recovery.title = words.recovery.settings;
    this.help.textContent = words.help.name;
    this.help.title = words.helpHint;
    this.help.href = words.help.page;
    // The name of a language is written in that language, and read in it too.
    this.language.textContent = words.otherLanguage;
    this.language.lang = locale === "fr" ? "en" : "fr";
    this.pane.textContent = isPaneShown ? words.hidePane : words.showPane;
    this.pane.title = words.regionsHint;
    this.pane.setAttribute("aria-expanded", String(isPaneShown));
  }
}
