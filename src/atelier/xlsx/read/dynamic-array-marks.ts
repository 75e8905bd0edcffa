import { booleanAttribute, child, children, descendants, numberAttribute, type XmlElement } from "../xml/xml-element";

/** From `xl/metadata.xml`: the values of a cell's `cm` attribute (1-based) that stand for a dynamic array. */
export function readDynamicArrayMarks(metadata: XmlElement | undefined): ReadonlySet<number> {
  const types = children(child(metadata, "metadataTypes"), "metadataType");
  const type = types.findIndex(({ attributes }) => attributes["name"] === "XLDAPR") + 1;
  const future = children(metadata, "futureMetadata").find(({ attributes }) => attributes["name"] === "XLDAPR");
  const isDynamic = children(future, "bk").map((block) =>
    descendants(block, "dynamicArrayProperties").some((properties) => booleanAttribute(properties, "fDynamic")),
  );
  const marks = new Set<number>();
  children(child(metadata, "cellMetadata"), "bk").forEach((block, i) => {
    const dynamic = children(block, "rc").some(
      (record) => numberAttribute(record, "t") === type && isDynamic[numberAttribute(record, "v") ?? -1],
    );
    if (dynamic) marks.add(i + 1);
  });
  return marks;
}
