/**
 * `npm run icons`: draws assets/icons/*.png from the SVG beside them, through Chromium. Below 32 pixels the `-small`
 * drawing is used, made on a grid of 16 so that its lines fall on whole pixels.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { ensureChromium } from "./set-up/chromium.js";
import { ROOT } from "./set-up/root.js";
import { run } from "./set-up/run.js";

const FOLDER = path.join(ROOT, "assets", "icons");
const RIBBON = [16, 32, 80];
const ICONS = {
  app: [16, 20, 24, 32, 40, 48, 64, 80],
  pane: RIBBON,
  rules: RIBBON,
  marks: RIBBON,
  budget: RIBBON,
  freeze: RIBBON,
  tools: RIBBON,
};

/** @param {string} name @param {number} size */
function drawing(name, size) {
  const file = path.join(FOLDER, `${name}${size < 32 ? "-small" : ""}.svg`);
  return `data:image/svg+xml;base64,${readFileSync(file).toString("base64")}`;
}

await run(async () => {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ["--no-sandbox", "--disable-gpu"] });
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(ICONS)) {
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>*{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="${drawing(name, size)}">`,
      );
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(path.join(FOLDER, `${name}-${size}.png`), png);
    }
  }
  await browser.close();
});
