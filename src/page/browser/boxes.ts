/**
 * Watches the boxes whose content scrolls. While it is wider than its box, the tab key reaches the box, and the box is
 * marked with the sides on which there is more.
 */
export function watchBoxes(): void {
  const sizes = new ResizeObserver((entries) => {
    const boxes = entries.map(({ target }) => target.closest<HTMLElement>(".scroll"));
    for (const box of new Set(boxes)) if (box !== null) mark(box);
  });
  for (const box of document.querySelectorAll<HTMLElement>(".scroll")) {
    const observe = (): void => {
      for (const element of [box, ...box.children]) sizes.observe(element);
    };
    new MutationObserver(observe).observe(box, { childList: true });
    box.addEventListener("scroll", () => mark(box), { passive: true });
    observe();
  }
}

function mark(box: HTMLElement): void {
  const room = box.scrollWidth - box.clientWidth;
  // Less than a pixel is rounding.
  const sides = [...(box.scrollLeft >= 1 ? ["left"] : []), ...(room - box.scrollLeft >= 1 ? ["right"] : [])];
  if (room >= 1) box.setAttribute("tabindex", "0");
  else box.removeAttribute("tabindex");
  box.dataset.more = sides.join(" ");
}
