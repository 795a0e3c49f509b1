// <page-view>: prints the body of a page that the server has drawn once for all readers.
// The first HTML holds the body; from then on only the address of the next body arrives, and the element morphs into it.
import { morph } from "./morph.js";

const bodies = new Map(); // address → promise of markup; a few, so that Back is at once
const most = 24;
let kept = null; // nodes of an element that Blazor is about to replace by its interactive twin

function body(address) {
  let found = bodies.get(address);
  if (!found) {
    found = fetch(address, { headers: { Accept: "text/html" } }).then((answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.text();
    });
    found.catch(() => bodies.delete(address));
    bodies.set(address, found);
    if (bodies.size > most) bodies.delete(bodies.keys().next().value);
  }
  return found;
}

class PageView extends HTMLElement {
  static observedAttributes = ["data-src"];

  below = new Set(); // panels far beneath the window's lower edge
  sight = new IntersectionObserver((entries) => {
    for (const { target, boundingClientRect, rootBounds } of entries) {
      if (rootBounds && boundingClientRect.top > rootBounds.bottom) this.below.add(target);
      else this.below.delete(target);
    }
  }, { rootMargin: "0px 0px 25% 0px" });

  connectedCallback() {
    if (!this.firstChild && kept) {
      this.append(...kept.nodes);
      this.shown = kept.address;
      kept = null;
    } else if (this.firstChild) {
      this.shown = this.dataset.src;
    }
    this.ahead = (event) => this.prefetch(event);
    document.addEventListener("pointerover", this.ahead, { passive: true });
    document.addEventListener("focusin", this.ahead, { passive: true });
    document.addEventListener("click", this.ahead, { passive: true, capture: true }); // at the latest, beside what the circuit does
    this.watch();
    this.show();
  }

  disconnectedCallback() {
    this.finish?.();
    this.sight.disconnect();
    this.below.clear();
    kept = { nodes: [...this.childNodes], address: this.shown };
    document.removeEventListener("pointerover", this.ahead);
    document.removeEventListener("focusin", this.ahead);
    document.removeEventListener("click", this.ahead, { capture: true });
    clearTimeout(this.again);
  }

  attributeChangedCallback() {
    // An element of the first HTML hears of its attributes before it is connected: what it shows is not known yet, and asking would fetch the page twice.
    if (this.ahead && this.isConnected) this.show();
  }

  async show() {
    const address = this.dataset.src;
    if (!address || address === this.shown) return;
    clearTimeout(this.again);
    try {
      const markup = await body(address);
      if (address !== this.dataset.src || !this.isConnected) return; // overtaken by a later view
      this.finish?.();
      this.print(markup);
      this.shown = address;
    } catch {
      if (address !== this.dataset.src) return;
      this.complain();
      this.again = setTimeout(() => this.show(), 3000);
    }
  }

  // What is on the screen first; what lies beneath once that is painted. "page-view-visible" says the one, "page-view-shown" that all stands.
  print(markup) {
    const rest = morph(this, markup, (panel) => this.below.has(panel));
    this.dispatchEvent(new CustomEvent("page-view-visible", { bubbles: true }));
    const finish = this.finish = () => {
      if (this.finish !== finish) return; // done, because the next body came or the element went
      this.finish = null;
      rest?.();
      this.watch();
      this.dispatchEvent(new CustomEvent("page-view-shown", { bubbles: true }));
    };
    if (rest && !document.hidden) requestAnimationFrame(() => setTimeout(finish));
    else finish();
  }

  watch() {
    for (const gone of this.below) if (!gone.isConnected) this.below.delete(gone);
    for (const panel of this.querySelectorAll("[data-panel]")) this.sight.observe(panel);
  }

  complain() {
    if (this.querySelector(":scope > .notice")) return;
    const notice = document.createElement("p");
    notice.className = "notice";
    notice.setAttribute("role", "status");
    notice.textContent = this.dataset.failed;
    this.prepend(notice);
  }

  // A filter link that the pointer or the focus rests on is fetched before it is followed.
  prefetch(event) {
    const link = event.target.closest?.("a[href]");
    if (!link) return;
    const to = new URL(typeof link.href === "string" ? link.href : link.href.baseVal, document.baseURI);
    if (to.origin !== location.origin || to.pathname !== location.pathname || to.search === location.search) return;
    body(this.dataset.prefix + encodeURIComponent(to.pathname + to.search)).catch(() => {});
  }
}

customElements.define("page-view", PageView);
