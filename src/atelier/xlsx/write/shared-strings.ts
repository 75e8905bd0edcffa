import { encodeXstring } from "../xml/xstring";
import { NAMESPACES } from "../xml/namespaces";
import { escapeText, xml } from "../xml/write-xml";

/** Numbers the texts of cells, each once, then writes the part that holds them. */
export class SharedStringWriter {
  readonly #indexes = new Map<string, number>();
  #uses = 0;

  index(text: string): number {
    this.#uses++;
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    this.#indexes.set(text, this.#indexes.size);
    return this.#indexes.size - 1;
  }

  toXml(): string {
    return xml(
      "sst",
      { xmlns: NAMESPACES.main, count: this.#uses, uniqueCount: this.#indexes.size },
      [...this.#indexes.keys()].map((text) => xml("si", {}, textElement(text))),
    );
  }
}

/** A `t` element whose spaces and line breaks are kept. */
export function textElement(text: string): string {
  return xml("t", /^\s|\s$|\n/.test(text) ? { "xml:space": "preserve" } : {}, escapeText(encodeXstring(text)));
}
