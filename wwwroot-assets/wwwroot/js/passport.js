// Opens the passport of a figure in a drawer over the page. The link leads to a page of its own: without this script, in a new tab, on reload, or when anything fails.
// The drawer needs no circuit: its body is the one that the page shows, printed once for all readers.
const patience = 4000, most = 20;
const site = () => document.querySelector('.site');
const bodies = new Map(); // address → promise of markup; a few, so that Back is at once
let drawer = null, opener = null, wanted = null;
let depth = 0; // entries of the history that belong to the open drawer
let going = false; // the drawer is closed and the history on its way back

const urlOf = link => new URL(link.getAttribute('href'), document.baseURI);
const isPassport = url => url.origin === location.origin && url.pathname.startsWith('/figures/');
// The address of a page as the server writes it on the page: without the language.
const addressOf = url => url.pathname + (url.search.replace(/([?&])lang=[^&]*&?/, '$1').replace(/[?&]$/, ''));

function body(url) {
  const address = site().dataset.bodies + encodeURIComponent(url.pathname + url.search);
  let found = bodies.get(address);
  if (!found) {
    found = fetch(address, { signal: AbortSignal.timeout(patience) }).then(answer => {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.text();
    });
    found.catch(() => bodies.delete(address));
    bodies.set(address, found);
    if (bodies.size > most) bodies.delete(bodies.keys().next().value);
  }
  return found;
}

async function show(url, from) {
  const mine = wanted = {};
  let markup;
  try { markup = await body(url); } catch { if (mine === wanted) location.assign(url.href); return; }
  if (mine !== wanted) return; // overtaken
  drawer ??= make();
  drawer.querySelector('.drawer-body').innerHTML = markup;
  const head = drawer.querySelector('h1');
  drawer.setAttribute('aria-label', head.textContent);
  if (from) history.pushState({ ...history.state, passport: { beneath: site().dataset.address, depth: ++depth } }, '', url.href);
  if (!drawer.open) {
    opener = from;
    drawer.showModal();
    document.documentElement.dataset.drawer = '';
  }
  drawer.scrollTop = 0;
  head.focus({ preventScroll: true });
}

function make() {
  const made = document.createElement('dialog');
  made.className = 'drawer';
  made.innerHTML = '<div class="drawer-inner"><button type="button" class="drawer-close">×</button><div class="drawer-body"></div></div>';
  const close = made.querySelector('.drawer-close');
  close.setAttribute('aria-label', site().dataset.close);
  close.addEventListener('click', () => made.close());
  made.addEventListener('click', event => { if (event.target === made) made.close(); }); // the shade beside it
  made.addEventListener('close', closed);
  document.body.append(made);
  return made;
}

// By the button, Escape or the shade: the history goes back to the page beneath. By Back it is there already.
function closed() {
  delete document.documentElement.dataset.drawer;
  const steps = depth;
  depth = 0;
  if (steps > 0) {
    going = true;
    history.go(-steps);
  }
  // The page may have been printed anew meanwhile: then the same link on it.
  const back = opener?.isConnected ? opener : opener && document.querySelector(`a[href="${CSS.escape(opener.getAttribute('href'))}"]`);
  back?.focus({ preventScroll: true });
}

function leave() {
  depth = 0;
  wanted = null;
  drawer?.close();
}

// The value in a drawing stands outside the tab order: the focus comes back to its mark.
const standing = link => (link.ownerSVGElement && link.matches('.figure') ? markBefore(link) : null) ?? link;

/** The mark that a text of a drawing belongs to: the last one before it. */
export function markBefore(element) {
  let mark = element;
  while (mark && !mark.matches('.mark')) mark = mark.previousElementSibling;
  return mark;
}

/** Opens the passport of a figure; focus comes back to the element. On the page of a passport the next one takes its place. */
export function openFigure(figure, element) {
  const url = new URL(`/figures/${encodeURIComponent(figure)}`, document.baseURI);
  if (isPassport(location) && !drawer?.open) location.assign(url.href);
  else show(url, element);
}

export function passports() {
  document.addEventListener('click', event => {
    const link = event.target.closest?.('a[href]');
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const url = urlOf(link);
    const inside = drawer?.open && drawer.contains(link);
    if (isPassport(url) && !('whole' in link.dataset) && (inside || !isPassport(location)) && document.getElementById('components-reconnect-modal')?.hidden !== false) {
      event.preventDefault();
      show(url, standing(link));
    } else if (inside && url.origin === location.origin) leave();
  }, true);
  document.addEventListener('pointerdown', event => {
    const link = event.target.closest?.('a[href^="/figures/"]');
    if (link && event.button === 0) body(urlOf(link)).catch(() => {});
  }, { passive: true });

  // Before the framework hears of it: entries of the drawer are ours as long as the page beneath is the one it was opened on.
  addEventListener('popstate', event => {
    const entry = history.state?.passport, beneath = site()?.dataset.address;
    const own = going || drawer?.open;
    going = false;
    if (entry && entry.beneath === beneath) {
      event.stopImmediatePropagation();
      depth = entry.depth;
      show(new URL(location.href), null);
      return;
    }
    if (!own) return;
    leave();
    if (addressOf(location) === beneath) event.stopImmediatePropagation();
  }, true);
}
