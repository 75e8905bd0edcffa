import type { OfficePackage } from "../package/open-package";
import { decodeXstring } from "../xml/xstring";
import { child, children, type XmlElement } from "../xml/xml-element";

export interface SharedString {
  readonly text: string;
  /** Parts of it have a format of their own. */
  readonly rich: boolean;
  /** It comes with a reading aid. */
  readonly phonetic?: true;
}

export function readSharedStrings(archive: OfficePackage, path: string | undefined): readonly SharedString[] {
  const strings: SharedString[] = [];
  const take = (item: XmlElement): void => void strings.push(readString(item));
  if (path !== undefined) archive.xml(path, { name: "si", parent: "sst", take });
  return strings;
}

/** What a run that is the whole text may say beside the cell's own font. */
const MARKS = ["b", "i", "u", "strike", "vertAlign"];

function isFormatted(run: XmlElement, count: number): boolean {
  const format = child(run, "rPr");
  return format !== undefined && (count > 1 || format.children.some(({ name }) => MARKS.includes(name)));
}

/** The text of an item (`si`, `is`, or the `text` of a note); reading aids of Asian scripts (`rPh`) are left out. */
export function readString(item: XmlElement): SharedString {
  const runs = children(item, "r");
  const texts = [...children(item, "t"), ...runs.flatMap((run) => children(run, "t"))];
  return {
    text: decodeXstring(texts.map(({ text }) => text).join("")),
    rich: runs.some((run) => isFormatted(run, runs.length)),
    ...(child(item, "rPh") && { phonetic: true as const }),
  };
}
