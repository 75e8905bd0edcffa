import type { CommentModel, SheetModel } from "../../../workbook/model";
import { formatCell } from "../../../workbook/address";
import { NAMESPACES } from "../xml/namespaces";
import { escapeText, xml } from "../xml/write-xml";
import type { WorkbookContext } from "./sheet-context";
import { textElement } from "./shared-strings";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

/** Adds the parts of a sheet's notes, their text and their drawing, and returns the element that refers to it. */
export function commentsXml(sheet: SheetModel, path: string, number: number, context: WorkbookContext): string {
  const comments = sheet.comments ?? [];
  if (comments.length === 0) return "";
  const texts = `xl/comments${number}.xml`;
  const drawing = `xl/drawings/vmlDrawing${number}.vml`;
  context.files.add(texts, commentTextsXml(comments), CONTENT_TYPE);
  context.files.add(drawing, commentShapesXml(comments, number));
  context.files.relate(path, "comments", texts);
  return xml("legacyDrawing", { "r:id": context.files.relate(path, "vmlDrawing", drawing) });
}

function commentTextsXml(comments: readonly CommentModel[]): string {
  const authors = [...new Set(comments.map(({ author }) => author ?? ""))];
  return xml("comments", { xmlns: NAMESPACES.main }, [
    xml(
      "authors",
      {},
      authors.map((author) => xml("author", {}, escapeText(author))),
    ),
    xml(
      "commentList",
      {},
      comments.map(({ row, column, text, author }) =>
        xml(
          "comment",
          { ref: formatCell(row, column), authorId: authors.indexOf(author ?? "") },
          xml("text", {}, xml("r", {}, textElement(text))),
        ),
      ),
    ),
  ]);
}

const VML_NAMESPACES = {
  "xmlns:v": "urn:schemas-microsoft-com:vml",
  "xmlns:o": "urn:schemas-microsoft-com:office:office",
  "xmlns:x": "urn:schemas-microsoft-com:office:excel",
};

/** Excel shows no note that has no shape. */
function commentShapesXml(comments: readonly CommentModel[], number: number): string {
  return xml("xml", VML_NAMESPACES, [
    xml("o:shapelayout", { "v:ext": "edit" }, xml("o:idmap", { "v:ext": "edit", data: number })),
    xml(
      "v:shapetype",
      { id: "_x0000_t202", coordsize: "21600,21600", "o:spt": 202, path: "m,l,21600r21600,l21600,xe" },
      xml("v:stroke", { joinstyle: "miter" }) + xml("v:path", { gradientshapeok: "t", "o:connecttype": "rect" }),
    ),
    ...comments.map((comment, i) => shapeXml(comment, `_x0000_s${number * 1024 + 1 + i}`)),
  ]);
}

function shapeXml({ row, column }: CommentModel, id: string): string {
  // Left column and offset, top row and offset, right, bottom: beside the cell, some four rows by two columns.
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 31, row + 3, 9].join(", ");
  const style = "position:absolute;visibility:hidden";
  return xml("v:shape", { id, type: "#_x0000_t202", style, fillcolor: "#ffffe1", "o:insetmode": "auto" }, [
    xml("v:fill", { color2: "#ffffe1" }),
    xml("v:shadow", { on: "t", color: "black", obscured: "t" }),
    xml("v:path", { "o:connecttype": "none" }),
    xml("v:textbox", { style: "mso-direction-alt:auto" }, xml("div", { style: "text-align:left" })),
    xml("x:ClientData", { ObjectType: "Note" }, [
      xml("x:MoveWithCells"),
      xml("x:SizeWithCells"),
      xml("x:Anchor", {}, anchor),
      xml("x:AutoFill", {}, "False"),
      xml("x:Row", {}, String(row)),
      xml("x:Column", {}, String(column)),
    ]),
  ]);
}
