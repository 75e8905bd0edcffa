/**
 * What Microsoft's client library (office.js) puts on the wire, and what it expects back: JSON over a bridge in native
 * applications, over `postMessage` in a browser. Seen in the requests it sends and in its debug build.
 */

/** How an object is reached from the root of the request. */
export const PATH = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

/** What is done with an object. */
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** The bit of a request's flags that asks to wait while the user is in a cell. */
export const DELAY_FOR_CELL_EDIT = 64;

/** The kind of a bridge message that answers a request, and of one that tells of events. */
export const BRIDGE = { request: 1, events: 3 } as const;

/** The category that events of the object model have in an event message. */
export const EVENT_CATEGORY = 65_536;

export interface ArgumentInfo {
  /** An argument left out is `null`. */
  readonly Arguments?: readonly unknown[];
  /** The paths of the arguments that are objects; 0 elsewhere. Nested as the arguments are. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** `Select`: properties, camelCase, those of parts after a `/`; of items after `items/`. */
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Top?: number; readonly Skip?: number };
}

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface ErrorBody {
  /** -1: no action in particular. */
  readonly ActionIndex: number;
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Error: ErrorBody | null;
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
}

/** A name as scripts know it: `RowIndex` is `rowIndex` there, `_Id` stays. */
export function scriptName(wireName: string): string {
  return LIBRARY_NAMES[wireName] ?? wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** A name as the wire has it. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Names that the library translates itself. */
const LIBRARY_NAMES: Readonly<Record<string, string>> = { Gridlines: "showGridlines", Headings: "showHeadings" };
