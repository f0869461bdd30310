/** A section of the page with a heading, which addresses can link to. */
export function section(
  { id, name }: { readonly id: string; readonly name: string },
  content: string,
): string {
  return `<section id="${id}" aria-labelledby="${id}-name"><h2 id="${id}-name">${name}</h2>${content}</section>`;
}
