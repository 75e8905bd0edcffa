import type { NotKept } from "./xlsx";

/** Something a copy will lack: of the file, of what was made since, or formulas that only the file's result stands for. */
export type Lost = Omit<NotKept, "kind"> & { readonly kind: NotKept["kind"] | "movedResults" };
