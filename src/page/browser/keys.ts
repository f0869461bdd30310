const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -1_000],
  End: [0, 1_000],
};

const FIELD = "button.field";

/** Arrow keys move between the fields of the grid; the tab key reaches one of them. */
export function addArrowKeys(grid: HTMLElement): void {
  grid.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    const from = fieldAt(event.target);
    if (step === undefined || from === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    nextField(grid, from, step)?.focus();
  });
  grid.addEventListener("focusin", (event) => {
    const field = fieldAt(event.target);
    if (field !== undefined) makeReachable(grid, field);
  });
}

/** Makes a field the one that the tab key reaches; by default the first of the grid. */
export function makeReachable(grid: HTMLElement, chosen = grid.querySelector<HTMLElement>(FIELD)): void {
  for (const field of grid.querySelectorAll(`${FIELD}[tabindex="0"]`)) field.setAttribute("tabindex", "-1");
  chosen?.setAttribute("tabindex", "0");
}

function fieldAt(target: EventTarget | null): HTMLElement | undefined {
  return target instanceof HTMLElement && target.matches(FIELD) ? target : undefined;
}

function nextField(
  grid: HTMLElement,
  from: HTMLElement,
  [rows, columns]: readonly [number, number],
): HTMLElement | undefined {
  const matrix = [...grid.querySelectorAll("tbody tr:not(.suite)")].map((row) => [
    ...row.querySelectorAll("td"),
  ]);
  const row = matrix.findIndex((cells) => cells.some((cell) => cell.contains(from)));
  const column = (matrix[row] ?? []).findIndex((cell) => cell.contains(from));
  const cells = rows === 0 ? (matrix[row] ?? []) : matrix.map((rowCells) => rowCells[column]);
  const fields = cells.map((cell) => cell?.querySelector<HTMLElement>(FIELD) ?? undefined);
  const start = rows === 0 ? column : row;
  const step = rows + columns;
  const way = step > 0 ? fields.slice(start + 1) : fields.slice(0, start).reverse();
  const there = way.filter((field) => field !== undefined);
  return Math.abs(step) > 1 ? there.at(-1) : there[0];
}
