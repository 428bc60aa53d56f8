/**
 * `<dateline-embed query="events">`: a saved query on any page. It frames `/embed/<query>` of the server that this module
 * came from, drawn for the width that the page gives it, and again when that changes.
 *
 * Attributes: `query` (name of a saved query); `variables` (`from=2025-12&actors=Israel`); `theme` (light, dark, auto);
 * `height` in pixels; `heading` for readers of the screen; `token` where the server asks for one.
 */

const SERVER = new URL(import.meta.url).origin;
/** Width and height of the embed that are not the drawing's: margins, heading, table's fold, links. */
const MARGIN = 28;
const AROUND = 130;
/** The drawing follows the width in steps, so that dragging a window asks a few times and not hundreds. */
const STEP = 40;

export class DatelineEmbed extends HTMLElement {
  static readonly observedAttributes = ["query", "variables", "theme", "height", "heading", "token"];
  readonly #frame = document.createElement("iframe");
  readonly #watch = new ResizeObserver(() => {
    this.#show();
  });

  connectedCallback(): void {
    this.style.display ||= "block";
    this.#frame.style.cssText = "display:block;width:100%;border:0";
    this.#frame.loading = "lazy";
    this.append(this.#frame);
    this.#watch.observe(this);
  }

  disconnectedCallback(): void {
    this.#watch.disconnect();
    this.#frame.remove();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#show();
  }

  #show(): void {
    const query = this.getAttribute("query");
    if (query === null || this.clientWidth === 0) return;
    const height = Math.max(Number(this.getAttribute("height") ?? 480) || 480, AROUND + 60);
    const address = new URL(`/embed/${encodeURIComponent(query)}`, SERVER);
    address.search = this.getAttribute("variables") ?? "";
    const set = (name: string, value: string | number): void => {
      address.searchParams.set(name, String(value));
    };
    set("width", Math.max(Math.floor((this.clientWidth - MARGIN) / STEP) * STEP, 240));
    set("height", height - AROUND);
    for (const name of ["theme", "token"]) if (this.hasAttribute(name)) set(name, this.getAttribute(name)!);
    this.#frame.title = this.getAttribute("heading") ?? `Dateline: ${query}`;
    this.#frame.style.height = `${height}px`;
    if (this.#frame.src !== address.href) this.#frame.src = address.href;
  }
}

if (customElements.get("dateline-embed") === undefined) customElements.define("dateline-embed", DatelineEmbed);
