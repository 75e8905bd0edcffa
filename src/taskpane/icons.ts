/** Line icons of the pane, drawn on a grid of 20; decorative, so hidden from screen readers. */
import { svg, type SVGTemplateResult, html, type TemplateResult } from "lit/html.js";
import type { ViewId } from "./pane-state";

const drawings: Readonly<Record<ViewId | "back" | "close" | "warning", SVGTemplateResult>> = {
  convention: svg`<path d="M5 2.5h7l3.5 3.5v11.5h-10.5z M12 2.5v3.5h3.5 M7.5 9.5h5.5 M7.5 12h5.5 M7.5 14.5h3" />`,
  functions: svg`<path d="M12.5 3.2c-2-.7-3.2.3-3.6 2.4l-1.8 9c-.4 1.900-1.400 2.700-3.100 2.100 M6 8.500h5 M11.500 11l4.500 5 M16 11l-4.500 5" />`,
  chart: svg`<path d="M3 2.500v14.500h14.500 M6.500 14v-4 M10 14v-8 M13.500 14v-6" />`,
  tools: svg`<path d="M12.200 3.100a4 4 0 0 0-4.900 5.100l-4.600 4.600a1.700 1.700 0 0 0 2.400 2.400l4.600-4.600a4 4 0 0 0 5.100-4.900l-2.300 2.300-2.300-.600-.600-2.300z" />`,
  back: svg`<path d="M12 4l-6 6 6 6" />`,
  history: svg`<path d="M4.300 6.200a7 7 0 1 1-1.300 4 M3.500 2.800v3.700h3.700 M10 6v4.300l3 1.800" />`,
  close: svg`<path d="M5 5l10 10 M15 5l-10 10" />`,
  warning: svg`<path d="M10 3l7.500 13.500h-15z M10 8v4 M10 14.200v.3" />`,
};

export function icon(name: keyof typeof drawings): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
    ${drawings[name]}
  </svg>`;
}
