// The stage: which slide, blank or not, loop, overview. Everything it shows is in the page already, so that keys go on when server or network are gone.
// Raises on the document "stage:moved" {slide, blank, chosen}, "stage:notes" and "stage:invite" when those are asked for, "stage:opened" when its page was replaced by another of the same briefing.
// Listens for "stage:go" {slide, blank, chosen} (a room that moves this screen), "stage:join" {room} and "stage:renew" {slide, blank, chosen} (the same briefing in a room, or in other data).
import { carry } from './stage-motion.js';
import { loopOf } from './stage-loop.js';
import { keysOf } from './stage-keys.js';
import { offerOf } from './stage-offer.js';
import { ask } from './stage-ask.js';

const root = document.documentElement;
let deck;
let renewals = 0;

function open(number) {
  const stage = document.querySelector('.stage');
  const slots = [...stage.querySelectorAll('.stage-slot')];
  const said = document.querySelector('.stage-said');
  const help = document.querySelector('.stage-help');
  const bounded = n => Math.min(Math.max(n, 1), slots.length);
  const say = text => { said.textContent = text; };
  let now = 0;

  const offer = offerOf(stage, say);
  const told = () => document.dispatchEvent(new CustomEvent('stage:moved', { detail: { slide: now, blank: stage.dataset.blank === 'true', chosen: offer.chosen(slots[now - 1]) } }));

  function show(n) {
    const next = bounded(n);
    if (next === now) return false;
    const from = slots[now - 1];
    const to = slots[next - 1];
    from?.removeAttribute('data-now');
    to.setAttribute('data-now', '');
    if (from && !('overview' in stage.dataset)) carry(from, to);
    now = next;
    stage.dataset.slide = now;
    history.replaceState(history.state, '', `${location.pathname}${location.search}#${now}`);
    say(`${now} / ${slots.length}. ${to.querySelector('h2').textContent}`);
    return true;
  }

  function blank(on) {
    if ((stage.dataset.blank === 'true') === on) return false;
    stage.dataset.blank = on;
    say(on ? stage.dataset.textBlank : '');
    pressed('blank', on);
    return true;
  }

  const pressed = (action, on) => document.querySelector(`[data-do="${action}"]`)?.setAttribute('aria-pressed', on);
  const loop = loopOf(stage, () => { show(now === slots.length ? 1 : now + 1); told(); });

  function overview(on) {
    if (on === 'overview' in stage.dataset) return;
    if (on) {
      loop.stop();
      pressed('loop', false);
      stage.dataset.overview = '';
      slots[now - 1].querySelector('.stage-pick').focus();
    } else {
      delete stage.dataset.overview;
      stage.scrollTop = 0;
      stage.focus();
    }
    pressed('overview', on);
  }

  // A move by hand ends what stands in front of the slide; a loop goes on from there with a whole interval.
  function move(n) {
    overview(false);
    const changed = [blank(false), show(n)];
    loop.again();
    if (changed.includes(true)) told();
  }

  async function leave() {
    const link = document.querySelector('[data-leave]');
    try {
      // Without a server the next page would be the browser's own error page: the slide stays.
      const answer = await fetch(link.href, { method: 'HEAD', signal: AbortSignal.timeout(2000) });
      if (!answer.ok) throw new Error(answer.status);
      location.assign(link.href);
    } catch {
      say(stage.dataset.textOffline);
    }
  }

  // The same briefing in another language, in a room, or in other data, in place of this page: without a moment of nothing, and only if the answer is there.
  async function renew(href, sameData, state) {
    const mine = ++renewals;
    try {
      const page = new DOMParser().parseFromString(await ask(href), 'text/html');
      if (mine !== renewals) return;
      const at = state?.slide ?? now; // it may have been turned meanwhile
      const next = page.querySelector('.stage');
      if (!next) { location.assign(`${href}#${at}`); return; }
      // Other figures than those on the wall are never slipped in.
      if (sameData && next.dataset.version !== stage.dataset.version) { say(stage.dataset.textChanged); return; }
      loop.stop();
      root.lang = page.documentElement.lang;
      root.dataset.keys = page.documentElement.dataset.keys;
      document.title = page.title;
      const { sequence, invites } = stage.dataset;
      const picked = offer.chosen(slots[now - 1]);
      const dark = stage.dataset.blank === 'true';
      document.body.replaceChildren(...page.body.children);
      const address = new URL(href, location.href);
      address.searchParams.delete('v'); // a reload takes newer data
      history.replaceState(history.state, '', `${address.pathname}${address.search}#${at}`);
      deck = open(at);
      deck.adopt(sequence, dark, invites);
      deck.take(state ?? (picked ? { chosen: picked } : {}));
      document.dispatchEvent(new CustomEvent('stage:opened'));
    } catch {
      say(stage.dataset.textOffline);
    }
  }

  const actions = {
    next: () => move(now + 1),
    previous: () => move(now - 1),
    first: () => move(1),
    last: () => move(slots.length),
    go: n => move(n),
    blank: () => { if (blank(stage.dataset.blank !== 'true')) told(); },
    overview: () => overview(!('overview' in stage.dataset)),
    loop: () => { overview(false); pressed('loop', loop.toggle()); },
    filter: () => { if (!offer.toggle(slots[now - 1])) say(stage.dataset.textUnfiltered); },
    choose: async code => { if (await offer.choose(slots[now - 1], code)) told(); },
    slower: () => loop.change(5),
    faster: () => loop.change(-5),
    full: () => (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen?.())?.catch(() => {}),
    dark: () => {
      const dark = root.dataset.theme === 'dark' || (root.dataset.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
      root.dataset.theme = dark ? 'light' : 'dark';
      pressed('dark', !dark);
    },
    language: () => renew(document.querySelector('[data-language]').href, true),
    invite: () => document.dispatchEvent(new CustomEvent('stage:invite')),
    notes: () => { if (document.dispatchEvent(new CustomEvent('stage:notes', { cancelable: true, detail: { slide: now } }))) window.open(stage.dataset.notes, 'notes'); },
    help: () => (help.open ? help.close() : help.showModal()),
    // One step back at a time: what stands in front of the slide or beside it, the loop, then the stage itself.
    leave: () => {
      if ('overview' in stage.dataset) overview(false);
      else if (loop.running()) { loop.stop(); pressed('loop', false); }
      else if (blank(false)) told();
      else if (stage.dataset.invites === 'true') actions.invite();
      else if (offer.isOpen(slots[now - 1])) actions.filter();
      else leave();
    },
  };

  show(number);
  stage.focus({ preventScroll: true });
  return {
    actions,
    inOverview: () => 'overview' in stage.dataset,
    slides: slots.length,
    digits: text => { document.querySelector('.stage-digits').textContent = text; },
    adopt: (sequence, isBlank, invites) => {
      stage.dataset.sequence = Math.max(Number(sequence), Number(stage.dataset.sequence));
      if (invites !== undefined) stage.dataset.invites = invites;
      blank(isBlank);
    },
    renew: (href, state) => renew(href, false, state),
    take: ({ slide, blank: isBlank, chosen }) => {
      if (slide !== undefined) show(slide);
      if (isBlank !== undefined) blank(isBlank);
      if (chosen !== undefined) offer.choose(slots[now - 1], chosen);
      loop.again();
    },
  };
}

let wake;
async function stayAwake() {
  if (document.visibilityState !== 'visible' || (wake && !wake.released)) return;
  wake = await navigator.wakeLock?.request('screen').catch(() => undefined);
}

let idle;
function stir() {
  delete root.dataset.idle;
  clearTimeout(idle);
  idle = setTimeout(() => { root.dataset.idle = ''; }, 2500);
}

function addressWith(name, value) {
  const address = new URL(location.href);
  if (value) address.searchParams.set(name, value); else address.searchParams.delete(name);
  address.searchParams.set('lang', root.lang);
  return address.pathname + address.search;
}

const wanted = () => Number.parseInt(location.hash.replace('#slide-', '#').slice(1), 10) || 1;

root.dataset.live = '';
root.dataset.idle = '';
deck = open(wanted());
keysOf(() => deck);
document.addEventListener('pointermove', event => { if (event.pointerType === 'mouse') stir(); });
document.addEventListener('stage:go', event => deck.take(event.detail));
document.addEventListener('stage:renew', event => deck.renew(addressWith('v', ''), event.detail));
document.addEventListener('stage:join', event => deck.renew(addressWith('room', event.detail.room)));
addEventListener('hashchange', () => deck.actions.go(wanted()));
document.addEventListener('visibilitychange', stayAwake);
stayAwake();
