import { html } from "../../report/render/escape.ts";

/**
 * The few parts of the DOM that the chart library needs to draw without a browser. It sets attributes and text only, and
 * both are escaped; style elements are dropped, since the page's policy would refuse them.
 */
export class SvgElement {
  readonly nodeType = 1;
  readonly namespaceURI = "http://www.w3.org/2000/svg";
  readonly ownerDocument: SvgDocument;
  readonly tagName: string;
  parentNode: SvgElement | null = null;
  readonly #attributes = new Map<string, string>();
  #children: SvgNode[] = [];

  constructor(ownerDocument: SvgDocument, tagName: string) {
    this.ownerDocument = ownerDocument;
    this.tagName = tagName;
  }

  get childNodes(): readonly SvgNode[] {
    return this.#children;
  }

  get children(): readonly SvgElement[] {
    return this.#children.filter((child) => child instanceof SvgElement);
  }

  set textContent(text: string) {
    this.#children = [new SvgText(text)];
  }

  appendChild<Node extends SvgNode>(child: Node): Node {
    return this.insertBefore(child, null);
  }

  append(...children: readonly (SvgNode | string)[]): void {
    for (const child of children) this.appendChild(typeof child === "string" ? new SvgText(child) : child);
  }

  insertBefore<Node extends SvgNode>(child: Node, before: SvgNode | null): Node {
    if (child instanceof SvgElement) {
      child.parentNode?.removeChild(child);
      child.parentNode = this;
    }
    const index = before === null ? this.#children.length : this.#children.indexOf(before);
    this.#children.splice(index, 0, child);
    return child;
  }

  removeChild<Node extends SvgNode>(child: Node): Node {
    this.#children = this.#children.filter((node) => node !== child);
    return child;
  }

  /** Labels of groups become classes: only the drawing as a whole has a name for screen readers. */
  setAttribute(name: string, value: unknown): void {
    if (name === "aria-label") this.#attributes.set("class", String(value).replaceAll(" ", "-"));
    else this.#attributes.set(name, String(value));
  }

  setAttributeNS(_namespace: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  toString(): string {
    if (this.tagName === "style") return "";
    const attributes = [...this.#attributes].map(([name, value]) => ` ${name}="${html(rounded(value))}"`);
    return `<${this.tagName}${attributes.join("")}>${this.#children.join("")}</${this.tagName}>`;
  }
}

class SvgText {
  readonly nodeType = 3;
  readonly textContent: string;

  constructor(text: string) {
    this.textContent = text;
  }

  toString(): string {
    return html(this.textContent);
  }
}

type SvgNode = SvgElement | SvgText;

interface SvgDocument {
  readonly createElementNS: (namespace: string, name: string) => SvgElement;
  readonly createTextNode: (text: string) => SvgNode;
  readonly documentElement: { readonly namespaceURI: string; readonly ownerDocument: SvgDocument };
}

/** Hundredths of a pixel are more than a screen shows. */
function rounded(value: string): string {
  return value.replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
}

/** A document to draw one chart into. */
export function svgDocument(): SvgDocument {
  const document: SvgDocument = {
    createElementNS: (_namespace, name) => new SvgElement(document, name),
    createTextNode: (text) => new SvgText(text),
    documentElement: {
      namespaceURI: "http://www.w3.org/1999/xhtml",
      get ownerDocument() {
        return document;
      },
    },
  };
  return document;
}
