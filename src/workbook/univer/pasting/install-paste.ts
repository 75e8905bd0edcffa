/**
 * What is pasted, by whatever way: `Ctrl+V`, the menus, a cell being edited. It is cleaned, and numbers written in French
 * become numbers.
 */
import { toDisposable, type IDisposable, type Injector } from "@univerjs/core";
import { IDocClipboardService, ISheetClipboardService } from "@univerjs/preset-sheets-core";
import { cleanPage } from "./clean-html";
import { tableFromFrench, textFromFrench } from "./french-cells";
import { tableOfText, TEXT_TABLE, textTableHook } from "./text-table";

const HTML = "text/html";
const TEXT = "text/plain";

type IsFrench = () => boolean;

/** Nothing, where the HTML holds no text: the picture or the text beside it is what was copied. */
function readHtml(html: string | undefined, isFrench: IsFrench): string | undefined {
  if (!html) return html;
  const page = cleanPage(html);
  if (page.body.textContent.trim() === "" && !page.querySelector("td")) return undefined;
  if (isFrench()) tableFromFrench(page);
  return page.documentElement.outerHTML;
}

function readText(text: string | undefined, isFrench: IsFrench): string | undefined {
  return text && isFrench() ? textFromFrench(text) : text;
}

async function textOf(item: ClipboardItem, type: string): Promise<string | undefined> {
  return item.types.includes(type) ? (await item.getType(type)).text() : undefined;
}

/** What the menus hand over, with its texts in their cleaned form. */
async function readItem(item: ClipboardItem, isFrench: IsFrench): Promise<ClipboardItem> {
  const parts: Record<string, Blob> = {};
  const html = readHtml(await textOf(item, HTML), isFrench);
  const text = readText(await textOf(item, TEXT), isFrench);
  if (html) parts[HTML] = new Blob([html], { type: HTML });
  if (text) parts[TEXT] = new Blob([text], { type: TEXT });
  for (const type of item.types) if (type !== HTML && type !== TEXT) parts[type] = await item.getType(type);
  return {
    types: Object.keys(parts),
    getType: (type) => Promise.resolve(parts[type]!),
    presentationStyle: "unspecified",
  };
}

function htmlItem(html: string): ClipboardItem {
  const blob = new Blob([html], { type: HTML });
  return { types: [HTML], getType: () => Promise.resolve(blob), presentationStyle: "unspecified" };
}

/** `isFrench` is asked at each paste: the language can change while the page is open. */
export function installPaste(injector: Injector, isFrench: IsFrench): IDisposable {
  const sheets = injector.get(ISheetClipboardService);
  const paste = sheets.paste.bind(sheets);
  const legacyPaste = sheets.legacyPaste.bind(sheets);
  const hook = sheets.addClipboardHook(textTableHook(injector, isFrench));
  const pasteItem = async (item: ClipboardItem, type?: string): Promise<boolean> => {
    const text = type === undefined && !item.types.includes(HTML) ? await textOf(item, TEXT) : undefined;
    return text ? paste(htmlItem(tableOfText(text)), TEXT_TABLE) : paste(item, type);
  };
  sheets.paste = async (item, type) => pasteItem(await readItem(item, isFrench), type);
  sheets.legacyPaste = async (html, text, files) => {
    const [page, plain] = [readHtml(html, isFrench), readText(text, isFrench)];
    if (page || files || !plain) return legacyPaste(page, plain, files);
    return paste(htmlItem(tableOfText(plain)), TEXT_TABLE);
  };

  const editor = injector.get(IDocClipboardService);
  const own = { paste: editor.paste.bind(editor), legacyPaste: editor.legacyPaste.bind(editor) };
  // What is pasted in the middle of an entry is text, that the entry's own reading makes a number of.
  const asText = (): boolean => false;
  editor.paste = async (items) => own.paste(await Promise.all(items.map((item) => readItem(item, asText))));
  editor.legacyPaste = ({ html, ...rest }) => own.legacyPaste({ ...rest, html: readHtml(html, asText) ?? "" });
  return toDisposable(() => {
    hook.dispose();
    Object.assign(sheets, { paste, legacyPaste });
    Object.assign(editor, own);
  });
}
