/**
 * What Microsoft's client library puts on the wire when an add-in stands in a frame of Excel on the web: JSON over
 * `postMessage`. Requests of the object model are one kind of call among others.
 */

export const MESSAGE = { request: 0, response: 1 } as const;
export const ACTION_TYPE = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const RESPONSE = { forCalling: 0, forEventing: 1 } as const;

/** Calls of the library, by the number they have on the wire. */
export const DISPATCH = { objectModel: 93, commandCompleted: 94 } as const;

/** What the host answers instead of an answer, by the status that a server would give. */
export const FRAME_ERRORS: Readonly<Record<number, number>> = { 401: 7_000, 408: 5_012, 429: 5_102 };
/** For anything else: the library is told of a fault inside. */
export const INTERNAL_ERROR = 5_001;

/** Events that the library listens to by their name. */
export const FRAME_EVENTS = { objectModel: "richApiMessage", command: "appCommandInvoked" } as const;

export interface FrameMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

export interface ExecuteMethod {
  readonly DdaMethod: { readonly DispatchId: number };
  /** Custom data, verb, address, headers, body, permission, flags… */
  readonly ArrayData?: readonly unknown[];
}

/** Where in `ArrayData` what stands. */
export const REQUEST_PARTS = { body: 4, flags: 6 } as const;
