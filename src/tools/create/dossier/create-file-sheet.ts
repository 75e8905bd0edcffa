/** One sheet of a financial file, made later or alone: it reads the file that there is, and brings the sheets it lacks. */
import { createdSheetWords } from "../../../i18n/created-sheets";
import { nextSteps } from "../../../i18n/next-steps";
import type { WorkbookModel } from "../../../workbook/model";
import type { Edit, Plan } from "../../../workbook/plan";
import { bound } from "../../../workbook/seen";
import { area } from "../../cell-reference";
import type { LinkedRequest, SheetRequest } from "../sheet-request";
import { allPartsOf, draftParts, linksCopiedBy, partEdits, type FilePart } from "./file-parts";
import { LinkedNames, type Link } from "./linked-names";

/** In the file made last; in one of its own where there is none. */
export function createFileSheet(workbook: WorkbookModel, part: FilePart, request: SheetRequest): Plan {
  const plans = fileSheetPlans(workbook, part, request);
  return plans.at(-1) ?? createIn(workbook, part, { ...request, links: LinkedNames.ofNewFile(workbook) });
}

/** A plan for each file of the workbook. */
export function fileSheetPlans(workbook: WorkbookModel, part: FilePart, request: SheetRequest): readonly Plan[] {
  return LinkedNames.ofFiles(workbook).map((links) => createIn(workbook, part, { ...request, links }));
}

function createIn(workbook: WorkbookModel, part: FilePart, request: LinkedRequest): Plan {
  const { added, alreadyThere } = createdSheetWords[request.locale].dossier;
  const links = new PartLinks(workbook, request);
  const there = links.sheetOf(part);
  if (there !== undefined) return { label: alreadyThere(there), edits: [], lands: { sheet: there, ...area(0, 0) } };
  const parts = links.neededBy(part);
  const { edits, sheets } = draftParts(workbook, parts, request);
  const sheet = sheets.get(part) ?? "";
  return bound(
    workbook,
    { label: added(sheet), edits, lands: { sheet, ...area(0, 0) }, next: nextSteps[request.locale].fileSheet },
    links.copiedBy(parts),
  );
}

/** Which figures each sheet gives the file, and which it reads: as its own cells say. */
class PartLinks {
  private readonly parts: readonly FilePart[];
  /** Where the file's figures stand. */
  private readonly ranges: ReturnType<LinkedNames["rangesIn"]>;
  private readonly known = new Map<FilePart, { readonly gives: readonly Link[]; readonly reads: readonly Link[] }>();

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly request: LinkedRequest,
  ) {
    this.parts = allPartsOf(request.convention);
    this.ranges = request.links.rangesIn(workbook);
  }

  /** The sheet that gives the file what this one would; a sheet that gives it nothing may be made again. */
  sheetOf(part: FilePart): string | undefined {
    const [first] = this.of(part).gives;
    return first && this.ranges.get(first)?.sheet;
  }

  /** The part, after those that give what it reads, and what these read in their turn, where the file lacks it. */
  neededBy(part: FilePart): readonly FilePart[] {
    const needed = new Set([part]);
    for (const one of needed)
      for (const link of this.of(one).reads) {
        const giver = this.parts.find((other) => this.of(other).gives.includes(link));
        // A sheet that is there keeps its names, even where it has not all of them.
        if (giver !== undefined && this.sheetOf(giver) === undefined) needed.add(giver);
      }
    return this.parts.filter((one) => needed.has(one));
  }

  /** The sheets whose contents they copy. */
  copiedBy(parts: readonly FilePart[]): readonly string[] {
    return [...new Set(linksCopiedBy(parts).flatMap((link) => this.ranges.get(link)?.sheet ?? []))];
  }

  private of(part: FilePart): { readonly gives: readonly Link[]; readonly reads: readonly Link[] } {
    const { links } = this.request;
    const found = this.known.get(part) ?? linksOf(partEdits(this.workbook, part, this.request), links);
    this.known.set(part, found);
    return found;
  }
}

function linksOf(edits: readonly Edit[], links: LinkedNames) {
  const gives = edits.flatMap((edit) => (edit.kind === "name" ? links.namedIn(edit.name) : []));
  const reads = new Set(edits.flatMap(textsRead).flatMap((text) => links.namedIn(text)));
  return { gives, reads: [...reads].filter((link) => !gives.includes(link)) };
}

/** Formulas, and lists of choices that another sheet holds. */
function textsRead(edit: Edit): readonly string[] {
  if (edit.kind === "cells")
    return edit.cells.flat().flatMap((cell) => (typeof cell === "object" && cell !== null ? [cell.formula] : []));
  if (edit.kind !== "validation" || edit.validation?.rule.kind !== "list") return [];
  const { source } = edit.validation.rule;
  return typeof source === "string" ? [source] : [];
}
