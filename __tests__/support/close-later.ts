const open: { readonly close: () => Promise<void> }[] = [];

/** Closes a server or endpoint after the test. */
export function closeLater<One extends { readonly close: () => Promise<void> }>(one: One): One {
  open.push(one);
  return one;
}

export async function closeAll(): Promise<void> {
  for (const one of open.splice(0)) await one.close();
}
