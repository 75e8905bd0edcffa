/** The pane's entry in Excel: waits for Office, mounts the pane on the open workbook, answers the ribbon. */
import { registerRibbon } from "../commands/ribbon";
import { localeFrom, type Locale } from "../i18n/locale";
import { paneWords } from "../i18n/pane";
import { createExcelWorkbook } from "../workbook/excel/create-excel-workbook";
import { associateFunctions } from "./associate-functions";
import { hostReady, type HostAnswer } from "./host-ready";
import { mountPane } from "./pane";

const reasons = { blocked: "officeBlocked", elsewhere: "notInExcel" } as const;

async function start(): Promise<void> {
  let locale = localeFrom(navigator.language);
  try {
    const answer = await askOffice();
    if (answer === "excel") {
      locale = localeFrom(Office.context.displayLanguage);
      await open(locale);
    } else {
      say(paneWords[locale].start[reasons[answer]], locale);
    }
  } catch (error) {
    say(paneWords[locale].start.failed, locale);
    // The message tells the user what to do; the cause belongs in the developer's console.
    reportError(error);
  }
}

/** The script comes from Microsoft's address, which a firewall may refuse: nothing of it is taken for granted. */
function askOffice(): Promise<HostAnswer> {
  if (typeof Office === "undefined" || typeof Office.onReady !== "function") return hostReady(undefined, null);
  return hostReady({ onReady: () => Office.onReady() }, Office.HostType.Excel);
}

async function open(locale: Locale): Promise<void> {
  const container = element("pane");
  const workbook = await createExcelWorkbook();
  const pane = mountPane(container, { workbook, locale, onLocaleChange: speak });
  speak(locale);
  registerRibbon(
    {
      associate(name, handler) {
        Office.actions.associate(name, (event: Office.AddinCommands.Event) => void handler(event).catch(reportError));
      },
      showPane: () => Office.addin.showAsTaskpane(),
    },
    pane.actions,
  );
  element("start").hidden = true;
  container.hidden = false;
}

function speak(locale: Locale): void {
  document.documentElement.lang = locale;
  document.title = paneWords[locale].title;
}

/** In place of the words that the page was loaded with. */
function say(text: string, locale: Locale): void {
  speak(locale);
  element("start-message").textContent = text;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`taskpane.html has no element "${id}"`);
  return found;
}

/** Formulas call as soon as Excel knows of the functions, with or without the pane on screen. */
function giveFunctions(): void {
  if (typeof CustomFunctions === "undefined") return;
  associateFunctions(
    {
      associate: (id, implementation) => CustomFunctions.associate(id, implementation),
      unavailable: () =>
        new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, paneWords.fr.start.functionsUnavailable),
    },
    async () => (await import("../workbook/excel/excel-functions")).excelFunctions(),
  );
}

giveFunctions();
void start();
