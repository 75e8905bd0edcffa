import type { CommentModel } from "../../../workbook/model";
import { parseCell } from "../address";
import { child, children, numberAttribute, type XmlElement } from "../xml/xml-element";
import { readString } from "./shared-strings";
import type { SheetPlace, WorkbookParts } from "./workbook-parts";

/** Notes, and conversations as notes: their messages one under the other. */
export function readComments(place: SheetPlace, parts: WorkbookParts): readonly CommentModel[] {
  const { archive } = parts;
  const threads = readThreads(place, parts);
  const path = archive.related(place.path, "comments");
  const root = path === undefined ? undefined : archive.xml(path);
  const authors = children(child(root, "authors"), "author").map(({ text }) => text);
  const notes = children(child(root, "commentList"), "comment").flatMap((comment): readonly CommentModel[] => {
    const position = parseCell(comment.attributes["ref"] ?? "");
    const item = child(comment, "text");
    if (!position || threads.has(comment.attributes["ref"]!)) return [];
    const author = authors[numberAttribute(comment, "authorId") ?? -1];
    return [
      {
        ...position,
        text: item ? readString(item).text : "",
        ...(author !== undefined && author !== "" && { author }),
      },
    ];
  });
  return [...notes, ...threads.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Conversations by their cell's address. Excel also writes each as a note that only says to update Excel. */
function readThreads(
  { path, name }: SheetPlace,
  { archive, notKept }: WorkbookParts,
): ReadonlyMap<string, CommentModel> {
  const threads = new Map<string, CommentModel>();
  const related = archive.related(path, "threadedComment");
  const messages = children(related === undefined ? undefined : archive.xml(related), "threadedComment");
  const people = peopleNames(archive.xml("xl/persons/person.xml"));
  for (const message of messages) {
    const address = message.attributes["ref"] ?? "";
    const position = parseCell(address);
    if (!position) continue;
    const text = child(message, "text")?.text ?? "";
    const author = people.get(message.attributes["personId"] ?? "");
    const first = threads.get(address);
    if (!first) notKept.add("threadedComments", name);
    threads.set(
      address,
      first
        ? { ...first, text: `${first.text}\n${text}` }
        : { ...position, text, ...(author !== undefined && { author }) },
    );
  }
  return threads;
}

function peopleNames(persons: XmlElement | undefined): ReadonlyMap<string, string> {
  return new Map(
    children(persons, "person").map(({ attributes }) => [attributes["id"] ?? "", attributes["displayName"] ?? ""]),
  );
}
