/** Text of every machine that French schools have had, with the bytes each writes. */
import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../../src/tools/import/decode-bytes";
import { readSeparated } from "../../../src/tools/import/read-separated";

const TEXT = "Numéro;Prénom;Contrôle continu\n1;Maël;12\n2;Élodie;9,5\n3;François;à revoir\n";

/** The bytes of the letters that are not ASCII. */
function bytesOf(upper: Readonly<Record<string, number>>): Uint8Array {
  return Uint8Array.from([...TEXT].map((sign) => upper[sign] ?? sign.charCodeAt(0)));
}

describe("a file", () => {
  it.each([
    ["Windows-1252", { é: 0xe9, ô: 0xf4, ë: 0xeb, É: 0xc9, ç: 0xe7, à: 0xe0 }],
    ["CP850", { é: 0x82, ô: 0x93, ë: 0x89, É: 0x90, ç: 0x87, à: 0x85 }],
    ["Mac Roman", { é: 0x8e, ô: 0x99, ë: 0x91, É: 0x83, ç: 0x8d, à: 0x88 }],
  ])("in %s is read in it", (encoding, upper) => {
    expect(decodeBytes(bytesOf(upper))).toEqual({ kind: "text", text: TEXT, encoding });
  });

  it.each(["utf16le", "utf16be"])("in %s without its mark is read", (order) => {
    const bytes = new Uint8Array(Buffer.from(TEXT, "utf16le"));
    const turned = order === "utf16le" ? bytes : bytes.map((_, at) => bytes[at % 2 === 0 ? at + 1 : at - 1] ?? 0);
    expect(decodeBytes(turned)).toEqual({ kind: "text", text: TEXT, encoding: "UTF-16" });
  });

  it("encoded twice in UTF-8 is as it was at first, which is said", () => {
    const twice = new TextDecoder("windows-1252").decode(new TextEncoder().encode(TEXT));
    const read = decodeBytes(new TextEncoder().encode(twice));
    expect(read).toEqual({ kind: "text", text: TEXT, encoding: "UTF-8", isRepaired: true });
  });

  it("that quotes such letters once is left as it is", () => {
    const text = "« Ã© » est un é mal lu — Prénom\n";
    expect(decodeBytes(new TextEncoder().encode(text))).toEqual({ kind: "text", text, encoding: "UTF-8" });
  });
});

describe("lines", () => {
  it.each(["\r\n", "\n", "\r", "\r\r\n"])("that end in %j are as many", (end) => {
    expect(readSeparated(["Nom;Note", "A;12", "B;9"].join(end))).toHaveLength(3);
  });
});
