// The presenter's window. Shows what the wall shows, what comes next and what to say; turns the slides of the room, and those of the wall beside it even without a server.
import { choose } from './room-choice.js';
import { driverOf } from './room-driver.js';
import { clockOf } from './room-clock.js';

const root = document.querySelector('.lectern');
const slots = [...document.querySelectorAll('.lectern-slot')];
const notes = [...document.querySelectorAll('[data-notes]')];
const notice = document.querySelector('.lectern-notice');
const screens = document.querySelector('.lectern-screens');
const phone = document.querySelector('.lectern-phone');
const ending = document.querySelector('.lectern-end');
const one = name => document.querySelector(`[data-do="${name}"]`);
const now = () => Number(root.dataset.slide);
const clock = clockOf(root);
const fitting = [4, 3, 2, 1];

function tell(words) {
  if (notice.textContent !== (words ?? '')) notice.textContent = words ?? ''; // what is written again is said again
  notice.hidden = !words;
}

function preview(number) {
  const next = slots[number];
  document.querySelector('.lectern-next-title').textContent = next ? next.querySelector('h2').textContent : root.dataset.textLast;
  const picture = next?.querySelector('svg')?.cloneNode(true);
  for (const node of picture?.querySelectorAll('[id], [aria-labelledby]') ?? []) { node.removeAttribute('id'); node.removeAttribute('aria-labelledby'); }
  for (const link of picture?.querySelectorAll('a') ?? []) link.removeAttribute('href');
  document.querySelector('.lectern-preview').replaceChildren(...(picture ? [picture] : []));
}

function show(number) {
  for (const slot of slots) slot.hidden = Number(slot.dataset.number) !== number;
  for (const note of notes) note.hidden = Number(note.dataset.notes) !== number;
  root.dataset.slide = number;
  document.querySelector('.follow-at').textContent = `${number} / ${slots.length}`;
  document.querySelector('.lectern-notes').scrollTop = 0;
  document.querySelector('[data-go]').value = number;
  one('previous').disabled = number === 1;
  one('next').disabled = number === slots.length;
  preview(number);
  fit();
  clock.paint();
}

function darken(on) {
  root.dataset.blank = on;
  document.querySelector('.lectern-dark').hidden = !on;
  one('blank').setAttribute('aria-pressed', on);
}

async function chosenOn(number, code) {
  const list = notes[number - 1].querySelector('select');
  if (list) list.value = code;
  if (!await choose(slots[number - 1], code)) tell(root.dataset.textLost);
}

function take({ slide, blank, chosen, invites }) {
  if (slide !== undefined) {
    show(slide);
    if (blank === undefined) darken(false);
    if (chosen === undefined) chosenOn(slide, '');
  }
  if (blank !== undefined) darken(blank);
  if (chosen !== undefined) chosenOn(slide ?? now(), chosen);
  if (invites !== undefined) one('invite').setAttribute('aria-pressed', invites);
}

const driver = driverOf(() => root, 'lectern', {
  take: state => {
    if (state.version && state.version !== root.dataset.version) { location.reload(); return; }
    take(state);
  },
  tell,
  lost: () => { root.dataset.state = 'lost'; tell(root.dataset.textLost); },
  found: () => { delete root.dataset.state; tell(''); },
  info: state => {
    clock.take(state);
    one('start').hidden = state.started !== undefined;
    if (state.screens === undefined) return;
    const count = state.screens === 0 ? root.dataset.textNobody : root.dataset.textStep.replace('{0}', state.screens).replace('{1}', state.inStep);
    if (screens.textContent !== count) screens.textContent = count;
    one('phone-end').hidden = !state.remote;
    one('data').hidden = !state.newer;
    if (state.newer) tell(root.dataset.textNewer.replace('{0}', state.newer));
  },
  gone: () => location.reload(),
  over: () => location.reload(),
});

function move(change) {
  take(change);
  driver.move(change);
}

const turn = number => { if (number >= 1 && number <= slots.length) move({ slide: number, blank: false, chosen: '' }); };
const post = async what => {
  try {
    const answer = await fetch(`/rooms/${root.dataset.room}/${what}`, { method: 'POST' });
    if (!answer.ok) { tell({ 403: root.dataset.textRefused, 409: root.dataset.textWithout }[answer.status] ?? root.dataset.textLost); return undefined; }
    return answer;
  } catch {
    tell(root.dataset.textLost);
    return undefined;
  }
};

// Until the speaker chooses a size, notes take the largest that needs no scrolling: nobody scrolls while speaking.
function fit() {
  const chosen = localStorage.getItem('notes-size');
  const panel = document.querySelector('.lectern-notes');
  for (const size of chosen ? [chosen] : fitting) {
    root.dataset.notesSize = size;
    if (panel.scrollHeight <= panel.clientHeight) return;
  }
}

function size(step) {
  localStorage.setItem('notes-size', Math.min(Math.max(Number(root.dataset.notesSize) + step, 1), 7));
  fit();
}

const actions = {
  next: () => turn(now() + 1),
  previous: () => turn(now() - 1),
  first: () => turn(1),
  last: () => turn(slots.length),
  blank: () => move({ blank: root.dataset.blank !== 'true' }),
  invite: () => move({ invites: one('invite').getAttribute('aria-pressed') !== 'true' }),
  larger: () => size(1),
  smaller: () => size(-1),
  start: () => driver.move({ clock: 'start' }),
  reset: () => driver.move({ clock: 'reset' }),
  phone: async () => {
    const answer = await post('phone');
    if (!answer) return;
    document.querySelector('.lectern-phone-card').innerHTML = await answer.text();
    phone.showModal();
  },
  'phone-close': () => phone.close(),
  'phone-end': () => post('phone/end'),
  data: () => post('data'),
  end: () => ending.showModal(),
  'end-keep': () => ending.close(),
  'end-now': () => { ending.close(); post('end'); },
};

phone.addEventListener('close', () => { document.querySelector('.lectern-phone-card').replaceChildren(); });
document.addEventListener('click', event => {
  const button = event.target.closest('[data-do]');
  actions[button?.dataset.do]?.();
  // What a mouse pressed must not catch the clicker's space.
  if (event.detail > 0 && document.activeElement === button) button.blur();
});
document.addEventListener('change', event => {
  const list = event.target.closest('[data-choose], [data-go]');
  if (!list) return;
  if (list.matches('[data-go]')) turn(Number(list.value)); else move({ chosen: list.value });
  if (!list.matches(':focus-visible')) list.blur();
});
let typed = '';
const keys = { ArrowRight: 'next', PageDown: 'next', ' ': 'next', ArrowLeft: 'previous', PageUp: 'previous', Home: 'first', End: 'last', b: 'blank', '.': 'blank', j: 'invite' };
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
  // A list has its own keys, but a clicker's always turn slides.
  if (event.target.closest('select') && !event.key.startsWith('Page')) return;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (document.documentElement.dataset.keys === 'off' && key.length === 1 && key !== ' ') return;
  if (key === ' ' && event.target.closest('button, a')) return;
  // Somebody asks for a slide: its number and Enter.
  if (/^\d$/.test(key)) { typed = (typed + key).slice(-3); return; }
  if (key === 'Enter' && typed && !event.target.closest('button, a')) { turn(Math.min(Math.max(Number(typed), 1), slots.length)); typed = ''; return; }
  typed = '';
  const action = keys[key];
  if (!action) return;
  event.preventDefault();
  actions[action]();
});

show(now());
addEventListener('resize', fit);
document.documentElement.dataset.live = '';
// A wall that stands open beside this window learns of the room.
new BroadcastChannel('rooms').postMessage({ room: root.dataset.room, briefing: root.dataset.briefing });
