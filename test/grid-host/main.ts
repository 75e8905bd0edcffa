/**
 * The add-in as Excel holds it, without Excel: its pane in a frame, on Microsoft's own script, over the Atelier's grid.
 */
import "../../src/atelier/atelier.css";
import "../../src/atelier/global";
import { Atelier } from "../../src/atelier/atelier";
import { byId, element } from "../../src/atelier/element";
import { rememberedLocale } from "../../src/atelier/language-choice";
import type { UniverWorkbook } from "../../src/workbook/univer/open-workbook";
import { FrameHost } from "../office-host/frame/frame-host";
import { holdFrame } from "../office-host/frame/hold-frame";
import { readTypes } from "../office-host/types/written-types";
import { GridExcel } from "./grid-excel";
import { ribbonButtons } from "./ribbon";
import "./page.css";

const LOCALES = { fr: "fr-FR", en: "en-US" } as const;

/** The Atelier, with the pane of the add-in in the place of its own. */
class HostingAtelier extends Atelier {
  private excel: GridExcel | undefined;
  private web: FrameHost | undefined;
  private get language(): string {
    return LOCALES[rememberedLocale()];
  }

  async host(workbook: UniverWorkbook): Promise<void> {
    const [types, manifest] = await Promise.all([textOf("types.json"), textOf("manifest.xml")]);
    const excel = new GridExcel(workbook.driver, readTypes(types));
    workbook.onEdit(() => excel.noteEdit());
    this.excel = excel;
    this.showRibbon(new DOMParser().parseFromString(manifest, "text/xml"));
  }

  /** Of another workbook, once it is open. */
  override async openPane(): Promise<void> {
    const { excel, language: locale } = this;
    if (excel === undefined) return;
    excel.noteEdit();
    this.web?.close();
    const { host, sets, functions } = excel;
    this.web = new FrameHost({ host, sets, functions, locale, origin: location.origin });
    const place = byId("pane");
    place.replaceChildren();
    holdFrame(this.web, new URL("taskpane.html", location.href).href, place);
  }

  private showRibbon(manifest: Document): void {
    const buttons = ribbonButtons(manifest, this.language).map(({ id, command, label, tip, icon }) => {
      const button = element("button", { class: "button", type: "button", title: tip });
      button.append(element("img", { src: icon, alt: "" }), label);
      button.addEventListener("click", () => void this.web?.press(id, command));
      return button;
    });
    byId("ribbon").replaceChildren(...buttons);
  }
}

async function textOf(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

async function start(): Promise<void> {
  const atelier = new HostingAtelier();
  const workbook = await atelier.start().catch((error: unknown) => {
    atelier.failToStart();
    throw error;
  });
  window.cnam = { workbook: workbook.port };
  await atelier.host(workbook);
  await atelier.openPane();
  document.documentElement.dataset.ready = "true";
}

void start();
