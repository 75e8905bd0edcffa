/**
 * `ST_Xstring`: characters XML cannot hold are written `_xHHHH_` in cell texts, headings and messages, and text that
 * happens to look so has its first underscore written that way.
 */

// eslint-disable-next-line no-control-regex -- the control characters are the point
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9a-fA-F]{4}_)/g;

/** Text fit for an element's content. */
export function encodeXstring(text: string): string {
  return text.replace(UNSAFE, escapeCharacter);
}

/** Text fit for an attribute, where a line break would be read back as a space by some readers. */
export function encodeXstringAttribute(text: string): string {
  return encodeXstring(text).replace(/[\t\n]/g, escapeCharacter);
}

export function decodeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
