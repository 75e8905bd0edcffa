/**
 * `npm run screenshots`: the pictures of the guide, taken in the built product: each sheet of the sample, then each view
 * of the pane alone, then charts. `-- simulate`, `-- charts`, `-- year` and
 * `-- audit` take those of one tool.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { ensureBuild } from "./build/ensure-build.js";
import { takeYear } from "./screenshots/year.js";
import { listen } from "./serve/listen.js";
import { staticServer } from "./serve/static-server.js";
import { ensureChromium } from "./set-up/chromium.js";
import { ensureDependencies } from "./set-up/dependencies.js";
import { ROOT } from "./set-up/root.js";
import { run } from "./set-up/run.js";

const [WIDTH, HEIGHT] = [1280, 800];
const IMAGES = path.join(ROOT, "docs", "guide", "images");
const SHEETS = {
  "atelier-regles": "Règles",
  "atelier-notes": "Notes",
  "atelier-budget": "Budget",
  "atelier-facturation": "Facturation",
  "atelier-tableau-de-bord": "Tableau de bord",
};
/** Marks of USSA24 to USSA29, for the chart. */
const MARKS = { sheet: "Notes", row: 7, column: 6, rows: 18, columns: 8 };

/** A status of a learner who sits USSA27 again. */
const STATUS = { row: 12, column: 53 };

/** @typedef {import("playwright-core").Page} Page */

/**
 * After the last calculation, once the grid and its charts are on the screen.
 *
 * @param {Page} page
 */
async function settled(page) {
  await page.evaluate("window.cnam.workbook.settled()");
  await page.waitForTimeout(QUIET);
}

/** Charts grow and previews slide in: milliseconds until nothing moves. */
const QUIET = 1500;

/** @param {Page} page @param {{ sheet: string; row: number; column: number; rows: number; columns: number }} range */
async function select(page, range) {
  await page.evaluate(`window.cnam.workbook.select(${JSON.stringify(range)})`);
}

/** @param {Page} page */
async function takeSheets(page) {
  for (const [name, sheet] of Object.entries(SHEETS)) {
    await select(page, { sheet, row: 0, column: 0, rows: 1, columns: 1 });
    await settled(page);
    await page.screenshot({ path: path.join(IMAGES, `${name}.png`) });
  }
}

/** @param {Page} page */
async function takePane(page) {
  const pane = page.getByTestId("pane");
  /** @type {(tab: string, name: string, act?: () => Promise<unknown>) => Promise<void>} */
  const take = async (tab, name, act) => {
    await pane.getByRole("tab", { name: tab }).click();
    await act?.();
    await settled(page);
    await pane.screenshot({ path: path.join(IMAGES, `${name}.png`) });
  };
  await take("Convention", "volet-convention");
  await take("Fonctions", "volet-fonctions");
  await take("Graphique", "volet-graphique", () => select(page, MARKS));
  await take("Outils", "volet-figer", async () => {
    await pane.getByRole("button", { name: /^Figer une feuille/ }).click();
    await pane.getByRole("button", { name: "Préparer la copie" }).click();
    await pane.getByRole("button", { name: "Appliquer" }).waitFor();
  });
  await pane.getByRole("button", { name: "Appliquer" }).click();
  await take("Historique", "volet-historique");
}

/**
 * Explains a status of the sample, lists who sits what, freezes the workbook: on the sheet of marks.
 *
 * @param {Page} page
 */
async function takeOnMarks(page) {
  const pane = page.getByTestId("pane");
  /** @type {(name: RegExp, image: string, ready: import("playwright-core").Locator, act?: () => Promise<unknown>) => Promise<void>} */
  const take = async (name, image, ready, act) => {
    await pane.getByRole("tab", { name: "Outils" }).click();
    const back = pane.getByRole("button", { name: "Tous les outils" });
    if (await back.isVisible()) await back.click();
    await pane.getByRole("button", { name }).click();
    await act?.();
    await ready.waitFor();
    await settled(page);
    await pane.screenshot({ path: path.join(IMAGES, `outil-${image}.png`) });
  };
  await select(page, { ...MARKS, row: STATUS.row, column: STATUS.column, rows: 1, columns: 1 });
  await take(/^Expliquer un résultat/, "explain", pane.getByRole("tree").first());
  await take(/^Simuler la session 2/, "resit", pane.getByRole("button", { name: "Préparer les convocations" }));
  await take(/^Figer une feuille/, "freeze", pane.getByRole("button", { name: "Préparer les copies" }), () =>
    pane.getByRole("radio", { name: "Tout le classeur" }).check(),
  );
}

/** A table as people have it: a title, weights under the headings, a word for an absence, a mean at the end. */
const OWN_TABLE = {
  sheet: "USSA24",
  rows: [
    ["Relevé de notes, promotion A"],
    [],
    ["Nom", "Prénom", "CC", "Examen", "Rattrapage"],
    ["Coef", null, 0.4, 0.6, null],
    ["DUPONT", "Marie", 12, 8, null],
    ["MARTIN", "Léo", 9, 6, 12],
    ["PETIT", "Ana", "abs. justif.", 14, null],
    ["ROUX", "Zoé", 11, null, null],
    ["Moyenne", null, 10.7, 9.3, null],
  ],
};

/** @param {Page} page */
async function takeAttach(page) {
  await addTable(page, OWN_TABLE);
  await select(page, { sheet: OWN_TABLE.sheet, row: 4, column: 2, rows: 1, columns: 1 });
  const pane = page.getByTestId("pane");
  await pane.getByRole("tab", { name: "Outils" }).click();
  const back = pane.getByRole("button", { name: "Tous les outils" });
  if (await back.isVisible()) await back.click();
  await pane.getByRole("button", { name: /^Brancher un tableau/ }).click();
  await settled(page);
  await pane.screenshot({ path: path.join(IMAGES, "outil-attach.png") });
}

/** A table with its own means and decisions, most of which the functions agree with. */
const OWN_RESULTS = {
  sheet: "Jury",
  rows: [
    ["Nom et prénom", "CC", "Examen", "Moyenne", "Décision"],
    ["Coefficient", 0.4, 0.6],
    ["DUPUIS Camille", 12, 14, 13.5, "Admis"],
    ["MARTIN Chloé", 9, 8, 8.5, "Ajourné"],
    ["PETIT Tom", 10, 11, 10.5, "Admis"],
    ["LEROY Inès", 15, 10, 12.5, "Admis"],
    ["MOREAU Hugo", "ABJ", 12, 12, "Admis"],
    ["ROUX Zoé", 9, 9.5, 9.3, "Admis"],
  ],
};

/** @param {Page} page @param {{ sheet: string; rows: (string | number | null)[][] }} table */
async function addTable(page, { sheet, rows }) {
  const columns = Math.max(...rows.map(({ length }) => length));
  const cells = rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? null));
  const range = { sheet, row: 0, column: 0, rows: cells.length, columns };
  const edits = [
    { kind: "addSheet", sheet },
    { kind: "cells", range, cells },
  ];
  await page.evaluate(`window.cnam.workbook.apply(${JSON.stringify({ label: sheet, edits })})`);
}

/** Two units under bands, weights below the headings, marks typed as text, an absence, a mean typed over. */
const MESSY_RESULTS = {
  sheet: "Semestre 5",
  rows: [
    ["Licence professionnelle — semestre 5"],
    [],
    [null, null, "USSA24", null, null, "USSA25"],
    ["N°", "Étudiant", "CC", "Examen", "Note UE", "CC", "Examen", "Note UE"],
    [null, "Coefficient", 0.4, 0.6, null, 0.5, 0.5],
    [1, "ABADIE Marie", "12,0", 8, 9.6, 11, 9, 10],
    [2, "BOSC Léo", 7, 9, 8.2, 8, 12, 10],
    [3, "CAZENAVE Ana", 15, 14, 14.4, "ABJ", 16, 16],
    [4, "DELMAS Tom", 10, 12, 11, 14, 13, 13.5],
    [5, "ESTÈVE Zoé", 9.5, 11, 10.4, 12, 9, 10.5],
  ],
};

/**
 * The results of a sheet beside ours: one of means and decisions, and a messy one of two units.
 *
 * @param {Page} page
 */
async function takeComparisons(page) {
  await page.getByTestId("pane").getByRole("tab", { name: "Outils" }).click();
  await compare(page, OWN_RESULTS, { row: 2, column: 2 });
  await page.getByTestId("pane").locator(".attach-reconciled summary").first().click();
  await takeCompared(page, "brancher-comparaison.png");
  await compare(page, MESSY_RESULTS, { row: 5, column: 2 });
  await takeCompared(page, "brancher-comparaison-desordre.png");
}

/** @param {Page} page @param {typeof OWN_RESULTS | typeof MESSY_RESULTS} table @param {{ row: number; column: number }} at */
async function compare(page, table, at) {
  await addTable(page, table);
  await select(page, { sheet: table.sheet, ...at, rows: 1, columns: 1 });
  await settled(page);
}

/** @param {Page} page @param {string} name */
async function takeCompared(page, name) {
  // All of it on the screen, under no bar of the pane.
  await page.setViewportSize({ width: WIDTH, height: 2 * HEIGHT });
  await settled(page);
  await page
    .getByTestId("pane")
    .locator(".attach-reconciled")
    .screenshot({ path: path.join(IMAGES, name) });
  await page.setViewportSize({ width: WIDTH, height: HEIGHT });
}

/** Marks that may be on 10 or low ones on 20, and one word that is none. */
const DOUBTFUL = {
  sheet: "Contrôle",
  rows: [
    ["Nom et prénom", "Droit", "Gestion"],
    ["DUPUIS Camille", 8, 12],
    ["MARTIN Chloé", 6.5, 9],
    ["PETIT Tom", 9, 14.5],
    ["LEROY Inès", 4, 11],
    ["MOREAU Hugo", 7.5, 16],
  ],
};

/**
 * The question that holds results back.
 *
 * @param {Page} page
 */
async function takeQuestion(page) {
  await addTable(page, DOUBTFUL);
  await select(page, { sheet: DOUBTFUL.sheet, row: 2, column: 1, rows: 1, columns: 1 });
  const question = page.getByTestId("pane").getByText(/est-elle sur 20/);
  await question.waitFor();
  await question.scrollIntoViewIfNeeded();
  await settled(page);
  await page.getByTestId("pane").screenshot({ path: path.join(IMAGES, "brancher-question.png") });
}

/** @param {Page} page */
async function takeCreate(page) {
  const pane = page.getByTestId("pane");
  await pane.getByRole("button", { name: "Tous les outils" }).click();
  await pane.getByRole("button", { name: /^Créer une feuille/ }).click();
  await pane.getByLabel("Apprenants").waitFor();
  await settled(page);
  await pane.screenshot({ path: path.join(IMAGES, "outil-create.png") });
}

/**
 * The check of the workbook, which finds something in the table of `takeAttach`.
 *
 * @param {Page} page
 */
async function takeAudit(page) {
  const pane = page.getByTestId("pane");
  await pane.getByRole("button", { name: "Tous les outils" }).click();
  await pane.getByRole("button", { name: /^Contrôler le classeur/ }).click();
  await pane.getByLabel("Contrôler à la date du").fill("2027-06-30");
  await pane.getByRole("button", { name: "Contrôler", exact: true }).click();
  await pane.getByRole("button", { name: "Rapport" }).waitFor();
  await settled(page);
  await pane.screenshot({ path: path.join(IMAGES, "outil-audit.png") });
}

/** What Moodle exports of a quiz, with two attempts of one learner. */
const MOODLE_QUIZ = [
  'Nom,Prénom,"Adresse de courriel",État,"Commencé le","Note/10,00"',
  'DUPONT,Marie,marie@exemple.fr,Terminé,"12 janvier 2026 14:00","7,50"',
  'DUPONT,Marie,marie@exemple.fr,Terminé,"14 janvier 2026 09:30","8,00"',
  'MARTIN,Léo,leo@exemple.fr,Terminé,"12 janvier 2026 14:00","5,00"',
  'PETIT,Ana,ana@exemple.fr,"En cours","12 janvier 2026 14:00",-',
].join("\n");

/** A stray quote, a cell under no heading, a second table. */
const DIRTY_TEXT = [
  "Nom;Prénom;Devoir /10",
  "DUPONT;Marie;7,5",
  'MARTIN";Léo;8',
  "PETIT;Ana;6,5;à revoir",
  "",
  "Nom;Prénom;Oral /20",
  "ROUX;Zoé;12",
  "SIMON;Luc;9",
].join("\n");

/**
 * What an import had to mend, and what it leaves out.
 *
 * @param {Page} page
 */
async function takeRemarks(page) {
  const pane = page.getByTestId("pane");
  const buffer = Buffer.from(DIRTY_TEXT);
  await pane.getByLabel("Fichier à importer").setInputFiles({ name: "notes.csv", mimeType: "text/csv", buffer });
  await pane.getByText("Guillemet égaré").waitFor();
  await settled(page);
  await pane.screenshot({ path: path.join(IMAGES, "importer-remarques.png") });
}

/** What Moodle exports of the learners of `takeAttach`, one of whom is marked already. */
const MOODLE_GRADES = [
  'Prénom,Nom,"Numéro d\'identification","Adresse de courriel","Devoir : Examen (Brut)"',
  'Marie,DUPONT,,marie@exemple.fr,"8,00"',
  "Léo,MARTIN,,leo@exemple.fr,-",
  "Ana,PETIT,,ana@exemple.fr,-",
  "Inès,NOUVELLE,,ines@exemple.fr,-",
].join("\n");

/**
 * Marks of the table of `takeAttach` that go back to the platform.
 *
 * @param {Page} page
 */
async function takeGiveBack(page) {
  const pane = page.getByTestId("pane");
  const buffer = Buffer.from(MOODLE_GRADES);
  await pane.getByLabel("Fichier à importer").setInputFiles({ name: "devoir.csv", mimeType: "text/csv", buffer });
  await pane.getByRole("radio", { name: /^Le fichier lui-même/ }).check();
  await pane.getByLabel("Tableau dont viennent les notes").selectOption(OWN_TABLE.sheet);
  await pane.getByRole("button", { name: "Enregistrer le fichier rendu" }).scrollIntoViewIfNeeded();
  await settled(page);
  await pane.screenshot({ path: path.join(IMAGES, "importer-rendre.png") });
}

/**
 * Import, then anonymise, on the table of `takeAttach`.
 *
 * @param {Page} page
 */
async function takeImportAndAnonymise(page) {
  const pane = page.getByTestId("pane");
  const back = pane.getByRole("button", { name: "Tous les outils" });
  await back.click();
  await pane.getByRole("button", { name: /^Importer un fichier/ }).click();
  const buffer = Buffer.from(MOODLE_QUIZ);
  await pane.getByLabel("Fichier à importer").setInputFiles({ name: "test-1.csv", mimeType: "text/csv", buffer });
  await pane.getByLabel("La meilleure").check();
  await settled(page);
  await pane.screenshot({ path: path.join(IMAGES, "outil-import.png") });
  await takeRemarks(page);
  await takeGiveBack(page);
  await select(page, { sheet: OWN_TABLE.sheet, row: 4, column: 2, rows: 1, columns: 1 });
  await back.click();
  await pane.getByRole("button", { name: /^Anonymiser les copies/ }).click();
  await pane.getByRole("button", { name: "Préparer les copies" }).waitFor();
  await settled(page);
  await pane.screenshot({ path: path.join(IMAGES, "outil-anonymise.png") });
}

/**
 * A chart that the sample allows, on the screen, on its sheet, and in a dashboard of it: in a page of its own, whose
 * workbook it changes.
 *
 * @param {Page} page
 */
async function takeCharts(page) {
  const pane = page.getByTestId("pane");
  /** @type {(name: string, button?: string) => Promise<void>} */
  const take = async (name, button) => {
    if (button !== undefined) {
      await pane.getByRole("button", { name: button }).click();
      await pane.getByRole("button", { name: "Appliquer" }).click();
      await pane.getByText(/^Fait/).waitFor();
    }
    await settled(page);
    await page.screenshot({ path: path.join(IMAGES, `${name}.png`) });
  };
  await select(page, { sheet: "Notes", row: 0, column: 0, rows: 1, columns: 1 });
  await pane.getByRole("tab", { name: "Outils" }).click();
  await pane.getByRole("button", { name: /^Graphiques et tableau de bord/ }).click();
  await pane.getByRole("button", { name: "Ajouter au classeur" }).waitFor();
  await take("outil-graphiques");
  await take("graphique-feuille", "Ajouter au classeur");
  await page.setViewportSize(WIDE);
  await take("tableau-de-bord-cree", "Créer un tableau de bord");
}

/** All of a dashboard, and the pane beside it. */
const WIDE = { width: 1460, height: 1080 };

/** What a base has that neither the convention nor a financial file says, by what its label holds: the first that fits. */
const ASSUMPTIONS = {
  "Produit d’un contrat": 7300,
  "Coût de l’heure": 62,
  "Centre Cnam\u00a0: heures": 420,
  heures: 160,
  "Centre Cnam\u00a0: autres": 32_000,
  autres: 14_500.5,
  "Centre Cnam\u00a0: charges": 310,
  charges: 120,
};

/**
 * Types them in the base of the scenarios.
 *
 * @param {Page} page
 */
async function typeAssumptions(page) {
  await page.evaluate(`(async () => {
    const { workbook } = window.cnam;
    const sheet = "Scénarios";
    const { cells } = (await workbook.snapshot()).sheets.find(({ name }) => name === sheet);
    const known = Object.entries(${JSON.stringify(ASSUMPTIONS)});
    const edits = Object.entries(cells).flatMap(([row, line]) => {
      const figure = known.find(([part]) => String(line[0]?.value ?? "").includes(part));
      const isBlank = Object.values(line).some(({ value }) => value === "à taper");
      if (!isBlank || !figure) return [];
      const range = { sheet, row: Number(row), column: 2, rows: 1, columns: 1 };
      return [{ kind: "cells", range, cells: [[figure[1]]] }];
    });
    await workbook.apply({ label: "Hypothèses", edits });
  })()`);
}

/** @param {Page} page */
async function takeSimulate(page) {
  const pane = page.getByTestId("pane");
  /** @type {(name: RegExp) => Promise<void>} */
  const create = async (name) => {
    await pane.getByRole("tab", { name: "Outils" }).click();
    const back = pane.getByRole("button", { name: "Tous les outils" });
    if (await back.isVisible()) await back.click();
    await pane.getByRole("button", { name: /^Simuler des hypothèses/ }).click();
    await pane.getByRole("button", { name }).click();
    await pane.getByRole("button", { name: "Appliquer" }).click();
    await settled(page);
  };
  /** @type {(sheet: string, name: string) => Promise<void>} */
  const take = async (sheet, name) => {
    await select(page, { sheet, row: 0, column: 0, rows: 1, columns: 1 });
    await settled(page);
    await page.screenshot({ path: path.join(IMAGES, `simuler-${name}.png`) });
  };
  await create(/^Comparer des scénarios/);
  await typeAssumptions(page);
  await create(/^Marge selon l’effectif/);
  await create(/^Sensibilité de la marge/);
  await page.getByRole("button", { name: "Masquer le volet" }).click();
  await take("Scénarios", "scenarios");
  await take("Effectifs", "effectifs");
  await take("Sensibilité", "sensibilite");
}

await run(async () => {
  ensureDependencies(ROOT);
  await ensureBuild(ROOT);
  mkdirSync(IMAGES, { recursive: true });
  const server = staticServer(path.join(ROOT, "dist"));
  const port = await listen(server, 0);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const opened = async () => {
      const page = await browser.newPage({ locale: "fr-FR", viewport: { width: WIDTH, height: HEIGHT } });
      await page.goto(`http://localhost:${port}/`);
      await page.locator("html[data-ready=true]").waitFor();
      await page.getByTestId("pane").getByRole("tab").first().waitFor();
      return page;
    };
    const page = await opened();
    if (process.argv[2] === "simulate") return await takeSimulate(page);
    if (process.argv[2] === "charts") return await takeCharts(page);
    if (process.argv[2] === "year") return await takeYear(page, { folder: IMAGES, settled });
    if (process.argv[2] === "audit") return await takeAudit(page);
    await takeSheets(page);
    await takePane(page);
    await takeOnMarks(page);
    await takeAttach(page);
    await takeComparisons(page);
    await takeQuestion(page);
    await takeCreate(page);
    await takeAudit(page);
    await takeImportAndAnonymise(page);
    await takeSimulate(page);
    await takeYear(page, { folder: IMAGES, settled });
    await takeCharts(await opened());
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
});
