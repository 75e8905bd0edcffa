/** The manifest as shipped: the addresses of development give way to those of the build. */
import { DEVELOPMENT_BASE } from "./base-url.js";

/**
 * @param {string} xml
 * @param {string} base with its final slash
 */
export function manifestFor(xml, base) {
  const origin = new URL(base).origin;
  return xml
    .replaceAll(DEVELOPMENT_BASE, base)
    .replaceAll(`<AppDomain>${base}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(DEVELOPMENT_BASE.slice(0, -1), origin);
}
