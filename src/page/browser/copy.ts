import { element } from "./dom.ts";

/** A button that copies a text as it is, not as it is shown. `name`: what it is, after “Copy”. */
export function copyButton(name: string, text: () => string): HTMLButtonElement {
  const label = `Copy ${name}`;
  const button = element("button", { type: "button", class: "copy", "aria-label": label, title: label }, [
    "Copy",
  ]);
  button.addEventListener("click", () => void copy(button, name, text()));
  return button;
}

/** Where copying is told; screen readers read it out. */
export function copyStatus(): HTMLElement {
  return element("output", { class: "copied" });
}

async function copy(button: HTMLElement, name: string, text: string): Promise<void> {
  const isCopied = (await isWritten(text)) || isCopiedByCommand(button, text);
  tell(
    button,
    isCopied
      ? `Copied ${name}`
      : `This browser does not let the page copy. The ${name} is selected: copy it with the keyboard`,
  );
}

/** Browsers may offer no clipboard to files and to addresses without encryption. */
async function isWritten(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Selects the shown text, which some browsers need, and puts the text itself in its place. */
function isCopiedByCommand(button: HTMLElement, text: string): boolean {
  const shown = button.closest(".fold, section")?.querySelector(".text, .line");
  shown?.closest("details")?.setAttribute("open", "");
  if (shown) getSelection()?.selectAllChildren(shown);
  let isPut = false;
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    isPut = event.clipboardData !== null;
  };
  document.addEventListener("copy", put);
  const isDone = document.execCommand("copy");
  document.removeEventListener("copy", put);
  return isDone && isPut;
}

/** Emptied first, so that the same words are read out again. */
function tell(button: HTMLElement, words: string): void {
  const status = button.closest("dialog")?.querySelector(".copied");
  if (!status) return;
  status.textContent = "";
  setTimeout(() => {
    status.textContent = words;
  });
}
