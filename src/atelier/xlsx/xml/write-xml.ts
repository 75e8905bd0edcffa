/** XML as strings: parts are built from small pieces and joined once. */

export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element; attributes that are `undefined` are left out, booleans are `1` and `0`; `content` is XML already. */
export function xml(name: string, attributes: XmlAttributes = {}, content: string | readonly string[] = ""): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    tag += ` ${key}="${typeof value === "boolean" ? Number(value) : escapeAttribute(String(value))}"`;
  }
  const inner = typeof content === "string" ? content : content.join("");
  return inner === "" ? `${tag}/>` : `${tag}>${inner}</${name}>`;
}

/** Text content. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (mark) => (mark === "&" ? "&amp;" : mark === "<" ? "&lt;" : "&gt;"));
}

function escapeAttribute(text: string): string {
  return escapeText(text)
    .replace(/"/g, "&quot;")
    .replace(/[\t\n\r]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
