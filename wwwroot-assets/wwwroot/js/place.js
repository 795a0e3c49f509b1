// Keeps a reader's place: across the moment the circuit takes over the page, across filters, across Back and Forward.
const region = () => document.querySelector('.site');

// Before the circuit is up the page is plain HTML; then the framework replaces it by the same page. What was open, focused or typed comes back.
function carryOver() {
  if (document.querySelector('[data-interactive]')) return;
  let focus = null, opened = [], typed = [];
  const note = () => {
    const active = document.activeElement;
    focus = active && active !== document.body ? selectorOf(active) : null;
    opened = [...document.querySelectorAll('details[id][open]')].map(details => details.id);
    typed = [...document.querySelectorAll('input[id]')].map(input => [input.id, input.value, input.selectionStart]);
  };
  const events = ['focusin', 'toggle', 'input', 'click', 'keyup'];
  for (const name of events) document.addEventListener(name, note, true);
  note();
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-interactive]')) return;
    observer.disconnect();
    for (const name of events) document.removeEventListener(name, note, true);
    for (const id of opened) { const details = document.getElementById(id); if (details) details.open = true; }
    for (const [id, value, caret] of typed) {
      const input = document.getElementById(id);
      if (input && value && input.value !== value) { input.value = value; input.setSelectionRange?.(caret, caret); input.dispatchEvent(new Event('input', { bubbles: true })); }
    }
    if (focus) document.querySelector(focus)?.focus({ preventScroll: true });
  }).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-interactive'] });
}

function selectorOf(element) {
  if (element.id) return `#${CSS.escape(element.id)}`;
  if (element.localName === 'summary' && element.parentElement.id) return `#${CSS.escape(element.parentElement.id)} > summary`;
  const href = element.getAttribute('href');
  return href ? `a[href="${CSS.escape(href)}"]` : null;
}

// A filter leaves scroll and focus alone. A page starts at its heading; Back and Forward find the height they were left at.
function pages() {
  const heights = new Map();
  const entry = () => history.state?._index ?? 0;
  let returning = null, path = region()?.dataset.path;
  let height = scrollY; // as last heard: asking for it when the page has just changed would lay the whole page out before its time
  addEventListener('scroll', () => {
    height = scrollY;
    if (returning === null) heights.set(entry(), height);
  }, { passive: true });
  // An entry that is left may have been scrolled since its last event.
  const push = history.pushState;
  history.pushState = function (...state) { heights.set(entry(), height = scrollY); return push.apply(this, state); };
  addEventListener('popstate', () => { returning = heights.get(entry()) ?? 0; });

  // At once, before anything is painted, and again when the page's body has come and has its height.
  let wanted = null;
  function settle(to) {
    wanted = to;
    scrollTo({ top: to, behavior: 'instant' });
    requestAnimationFrame(() => { scrollTo({ top: to, behavior: 'instant' }); returning = null; });
  }
  document.addEventListener('page-view-visible', () => { if (wanted) scrollTo({ top: wanted, behavior: 'instant' }); });
  document.addEventListener('page-view-shown', () => {
    if (location.hash && wanted === null) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
    else if (wanted) scrollTo({ top: wanted, behavior: 'instant' });
    wanted = null;
  });
  for (const name of ['wheel', 'touchmove', 'keydown']) addEventListener(name, () => { wanted = null; }, { passive: true }); // the reader has moved on

  new MutationObserver(() => {
    const now = region()?.dataset.path;
    if (!now) return;
    if (now === path) {
      if (returning !== null) settle(returning); else heights.set(entry(), height);
      return;
    }
    path = now;
    if (location.hash) { returning = wanted = null; document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView(); return; }
    document.querySelector('h1')?.focus({ preventScroll: true });
    settle(returning ?? 0);
  }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-address'] });
}

// Shared parts of the shell are replaced as a whole when the view changes: the link that had the focus has it again.
function refocus() {
  let last = null;
  document.addEventListener('focusin', event => { last = { element: event.target, selector: selectorOf(event.target) }; });
  new MutationObserver(() => {
    if (!last?.selector || last.element.isConnected || document.activeElement !== document.body) return;
    document.querySelector(last.selector)?.focus({ preventScroll: true });
  }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-address'] });
}

export function keepPlace() {
  carryOver();
  refocus();
  pages();
}
