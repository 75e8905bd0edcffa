/** The command line refuses what it cannot take, and reads on after a file that it cannot open. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main";
import { openFile } from "../../src/cli/opened-file";

let folder: string;
let marks: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "cnam-"));
  marks = path.join(folder, "notes.csv");
  await writeFile(marks, "Nom;Note /10\nDUPUIS Camille;7\nMARTIN Chloé;8,5\n");
});
afterAll(() => rm(folder, { recursive: true }));

async function said(...args: string[]): Promise<{ readonly status: number; readonly text: string }> {
  const lines: string[] = [];
  const status = await main(args, (line) => lines.push(line));
  return { status, text: lines.join("\n") };
}

interface Report {
  readonly version: number;
  readonly command: string;
  readonly files: readonly {
    readonly file: string;
    readonly problem?: string;
    readonly sheets?: readonly { readonly tables: readonly { readonly ready: boolean }[] }[];
    readonly tables?: readonly { readonly results: readonly { readonly rows: readonly object[] }[] }[];
  }[];
}

async function report(...args: string[]): Promise<{ readonly status: number; readonly json: Report }> {
  const { status, text } = await said(...args, "--json");
  return { status, json: JSON.parse(text) as Report };
}

describe("accounting entries", () => {
  it("are told account by account, with what does not read", async () => {
    const entries = path.join(folder, "journal.csv");
    await writeFile(
      entries,
      "Date;Compte;Libellé;Débit;Crédit\n15/12/2026;621100;Vacations;6100,00;\n20/12/2026;613200;Salle;650,50;\n21/12/2026;613200;Salle;douze;\n",
    );
    const { status, text } = await said("import", entries);
    expect(status).toBe(0);
    expect(text).toMatch(/débits 6750,50\s€, crédits 0,00\s€/);
    expect(text).toMatch(/613200\s: 650,50\s€/);
    expect(text).toMatch(/ligne 4, montant non lu\s: «\s.*douze/);
  });
});

describe("npm run cnam", () => {
  it.each([[[]], [["read"]], [["print", "notes.csv"]], [["read", "notes.csv", "--outt"]]])(
    "shows its usage for %j",
    async (args) => {
      expect(await said(...args)).toEqual({ status: 2, text: expect.stringContaining("Usage") as string });
    },
  );

  it("refuses a convention that it does not know, and names those there are", async () => {
    const { status, text } = await said("attach", marks, "--convention", "gessms-2062");
    expect(status).toBe(2);
    expect(text).toContain("gessms-2062");
    expect(text).toContain("gessms-2026");
  });

  it("reads on after a file that is not there", async () => {
    const { status, json } = await report("read", path.join(folder, "absent.xlsx"), marks);
    expect(status).toBe(1);
    expect(json.files.map(({ problem }) => problem)).toEqual(["missing", undefined]);
    expect(json.files[1]?.sheets?.[0]?.tables[0]?.ready).toBe(true);
  });

  it.each([
    [["attach", "a.csv", "b.csv", "--out", "c.xlsx"]],
    [["read", "a.csv", "--out", "c.xlsx"]],
    [["attach", "a.csv", "--out"]],
    [["attach", "a.csv", "--values"]],
  ])("writes the results of one file only: %j", async (args) => {
    expect((await said(...args)).status).toBe(2);
  });

  it("writes a copy with the values computed", async () => {
    const out = path.join(folder, "copie.xlsx");
    expect((await said("attach", marks, "--out", out)).text).toContain("cellules calculées");
    const opened = await openFile(out);
    const cells = opened.kind === "workbook" ? opened.workbook.sheets[0]?.cells : undefined;
    expect([1, 2].map((row) => [cells?.[row]?.[2]?.value, cells?.[row]?.[3]?.value])).toEqual([
      [14, "Validée"],
      [17, "Validée"],
    ]);
    expect(cells?.[1]?.[2]?.formula).toContain("CNAM.UE_GRADE");
    // Read again, its results are there already.
    expect((await said("attach", out)).text).toContain("déjà branchés");
  });

  it("says in French why it cannot open a file, or adds nothing to a table", async () => {
    expect((await said("read", "test/fixtures/xlsx/legacy.xls")).text).toContain("ancien format .xls");
    expect((await said("read", path.join(folder, "absent.csv"))).text).toContain("aucun fichier de ce nom");
    const low = path.join(folder, "basses.csv");
    await writeFile(low, "Nom;Note\nDUPUIS Camille;7\nMARTIN Chloé;8,5\n");
    expect((await said("attach", low)).text).toMatch(/1 question avant de calculer\s: répondez-y dans le volet/u);
  });

  it("tells stray quotes with their lines, and refuses commas of two meanings", async () => {
    const quotes = path.join(folder, "guillemets.csv");
    await writeFile(quotes, 'Nom;Prénom;Note\nROUX";Hugo;12\nLEROY;Lucie;14\nBOYER;Alice;9\n');
    const text = (await said("import", quotes)).text;
    expect(text).toMatch(/Guillemet égaré.*ligne 2/u);
    expect(text).toContain("ROUX Hugo");
    const commas = path.join(folder, "virgules.csv");
    await writeFile(commas, "Nom,CC,Examen\nROUX,9,5,12\nSIMON,12,8,7\nBOYER,7,5,10\n");
    const refused = await said("import", commas);
    expect([refused.status, refused.text]).toEqual([1, expect.stringContaining("lignes 2, 3 et 4")]);
  });

  it("says what is no table of marks, in French, for each tool", async () => {
    const budget = path.join(folder, "budget.csv");
    await writeFile(budget, "Charges;Montant\nSalaires;45000\nLoyer;8000\nFournitures;2000\n");
    expect((await said("attach", budget)).text).toContain("pas un tableau de notes");
    expect((await said("import", budget)).text).toContain("pas une liste de notes");
    for (const command of ["read", "attach", "import", "audit"])
      expect((await said(command, budget)).text).not.toMatch(/[{}"]|noMarks|continuous|undefined/u);
  });

  it.each([
    ["Poste;Montant\nHonoraires;12.500,00\nLocaux;(300,00)\nTéléphonie;48,50 / mois\nCopies;85,20\n", ["B2:B4"]],
    ["Dépenses;Prévu;Réalisé\nSalle;1.000,00;(12,50)\nLocation;48,50 / mois;48,50€/mois\nEncre;120,00;95\n", ["B2:C3"]],
    ["Libellé;Coût\nPapier;1'200,00\nAvoir;300,00-\nTimbres;12 € par mois\nTotal;=B2\n", ["B2:B4"]],
    ["Produits;Montant\nSubvention;(1.250,75)\nDons;25\nVentes;env. 300 €\n", ["B2", "B4"]],
    ['Objet,Montant\nHotel,"1,250.75"\nTrain,"(12.50)"\nTaxi,18.40\n', ["B2:B3"]],
  ])("tells the amounts of a budget in text that no sum counts: %s", async (text, cells) => {
    const budget = path.join(folder, "depenses.csv");
    await writeFile(budget, text);
    const { json } = await report("audit", budget);
    const found = (json as unknown as { files: { findings: { check: string; cells: string[] }[] }[] }).files[0]
      ?.findings;
    expect(found?.filter(({ check }) => check === "amountsAsText").flatMap((one) => one.cells)).toEqual(
      cells.map((area) => `depenses!${area}`),
    );
  });

  it("says of a table that nothing heads what has it read, for each tool that reads marks", async () => {
    const bare = path.join(folder, "sans-titres.csv");
    await writeFile(bare, "DUPUIS Camille;12,5;14\nMARTIN Chloé;8;11\nPETIT Tom;15;9,75\nLEROY Inès;11;10\n");
    for (const command of ["read", "attach"])
      expect((await said(command, bare)).text).toMatch(/aucun tableau reconnu\s: une ligne de titres \(«\sNom\s»/u);
    expect((await said("import", bare)).text).toContain("titres des colonnes");
  });

  it("says which way round a table stands, and what a list without marks needs, before an import", async () => {
    const turned = path.join(folder, "tournee.csv");
    await writeFile(
      turned,
      "UE;DUPUIS Camille;MARTIN Chloé;PETIT Tom\nDroit;12;15;8\nGestion;9;8,5;14\nAnglais;14;12;11\n",
    );
    expect((await said("import", turned)).text).toContain("matières en lignes et ses apprenants en colonnes");
    // Its columns are learners: none is a unit.
    expect((await said("read", turned)).text).not.toContain("= DUPUIS");
    const people = path.join(folder, "liste.csv");
    await writeFile(people, "Nom;Prénom\nDUPUIS;Camille\nMARTIN;Chloé\nPETIT;Tom\n");
    expect((await said("import", people)).text).toContain("pas encore de notes");
  });

  it("finds nothing typed as text in separated values, which have no types", async () => {
    const typed = path.join(folder, "valeurs.csv");
    await writeFile(typed, "Nom,CC,Examen\nDUPUIS Camille,12.5,14\nMARTIN Chloé,8,11\nPETIT Tom,15,9.75\n");
    expect((await said("audit", typed)).text).toContain("rien à signaler");
  });

  it("tells once why a learner has no result", async () => {
    const words = path.join(folder, "mots.csv");
    await writeFile(words, "Nom;Prénom;CC;Examen\nDUPUIS;Camille;absent;14\nMARTIN;Chloé;8;11\nPETIT;Tom;15;9\n");
    const lines = (await said("attach", words)).text.split("\n").filter((line) => line.includes(", ligne 2"));
    expect(lines).toHaveLength(1);
    expect(lines[0]?.match(/n’est pas une note/gu)).toHaveLength(1);
  });

  it("imports every table of a sheet", async () => {
    const two = path.join(folder, "deux.csv");
    const rows = ["Nom;Note", "ROUX Hugo;12", "LEROY Lucie;14", "BOYER Alice;9"];
    await writeFile(two, [...rows, "", "", ...rows.map((row) => row.replace("ROUX", "PETIT"))].join("\n"));
    const { text } = await said("import", two);
    expect(text).toContain("ROUX Hugo");
    expect(text).toContain("PETIT Hugo");
  });

  it("computes marks on their own scale, row by row", async () => {
    const { status, json } = await report("attach", marks);
    expect([status, json.version, json.command]).toEqual([0, 1, "attach"]);
    // 7 and 8,5 out of 10 are 14 and 17 out of 20.
    expect(json.files[0]?.tables?.[0]?.results[0]?.rows).toEqual([
      { row: 2, grade: 14, status: "Validée" },
      { row: 3, grade: 17, status: "Validée" },
    ]);
  });
});
