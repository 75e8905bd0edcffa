/** A chart as a picture, to copy, to keep or to print: dark on white, whatever the theme of the page. */
import type { ReadSource } from "../../charts/chart-configuration";
import type { ChartSpec } from "../../charts/chart-spec";
import { renderChart } from "../../charts/render-chart";
import type { Locale } from "../../i18n/locale";

export interface PictureSize {
  /** In pixels of the page. */
  readonly width: number;
  readonly height: number;
  /** The smallest text, in pixels of the page. */
  readonly smallestText?: number;
}

const INK = "#1f2937";
/** Dots for a pixel of the page: on paper, the dots of a screen are seen. */
const DENSITY = 2;

/** A PNG. Rejects where Chart.js cannot be loaded, or where the browser draws nothing. */
export async function chartPicture(
  spec: ChartSpec,
  values: ReadSource,
  locale: Locale,
  { width, height, smallestText = 0 }: PictureSize,
): Promise<Blob> {
  const frame = document.createElement("div");
  // Laid out, since a chart takes the size of what holds it, and out of sight.
  Object.assign(frame.style, {
    position: "fixed",
    left: "-99999px",
    width: `${width}px`,
    height: `${height}px`,
    color: INK,
    fontFamily: "Segoe UI, Arial, sans-serif",
  });
  frame.setAttribute("aria-hidden", "true");
  const canvas = frame.appendChild(document.createElement("canvas"));
  document.body.append(frame);
  try {
    const chart = await renderChart(canvas, spec, values, { locale, density: DENSITY, smallestText });
    try {
      return await onWhite(canvas);
    } finally {
      chart.destroy();
    }
  } finally {
    frame.remove();
  }
}

/** The picture in its own address, which any document may hold for as long as it lasts. */
export function pictureAddress(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(typeof reader.result === "string" ? reader.result : ""));
    reader.addEventListener("error", () => reject(new Error("the picture cannot be read")));
    reader.readAsDataURL(picture);
  });
}

async function onWhite(drawn: HTMLCanvasElement): Promise<Blob> {
  const picture = document.createElement("canvas");
  picture.width = drawn.width;
  picture.height = drawn.height;
  const ink = picture.getContext("2d");
  if (ink === null) throw new Error("the browser draws nothing");
  ink.fillStyle = "#ffffff";
  ink.fillRect(0, 0, picture.width, picture.height);
  ink.drawImage(drawn, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => picture.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("the browser gives no picture");
  return blob;
}
