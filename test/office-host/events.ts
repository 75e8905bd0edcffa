/** How the library registers for events, and how it wants to hear of them. */

/** The number that an event has on the wire, by the method that registers for it. */
const REGISTRATIONS: Readonly<Record<string, { readonly event: string; readonly type: number }>> = {
  DataChangedEvent: { event: "onChanged", type: 10 },
  AddedEvent: { event: "onAdded", type: 13 },
  SelectionChangedEvent: { event: "onSelectionChanged", type: 14 },
  DeletedEvent: { event: "onDeleted", type: 15 },
  EventNameChanged: { event: "onNameChanged", type: 25 },
};

/** The event that `_RegisterDataChangedEvent` and its like ask for; `null` for another method. */
export function registration(method: string): { readonly event: string; readonly type: number } | null {
  return REGISTRATIONS[method.replace(/^_Register/, "")] ?? null;
}

/** The event that `_UnregisterDataChangedEvent` and its like give up. */
export function unregistration(method: string): { readonly event: string; readonly type: number } | null {
  return method.startsWith("_Unregister") ? (REGISTRATIONS[method.replace(/^_Unregister/, "")] ?? null) : null;
}
