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

/** The text of an item (`si`, `is`, or the `text` of a note); reading aids of Asian scripts (`rPh`) are left out. */
export function readString(item: XmlElement): SharedString {
  const runs = children(item, "r");
  const texts = [...children(item, "t"), ...runs.flatMap((run) => children(run, "t"))];
  return {
    text: decodeXstring(texts.map(({ text }) => text).join("")),
    rich: runs.filter((run) => child(run, "rPr")).length > 0 && runs.length > 1,
    ...(child(item, "rPh") && { phonetic: true as const }),
  };
}
