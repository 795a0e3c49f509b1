// A screen in the room: shows what stands on the wall in its reader's own language, size and way of looking. May look around and come back. Sends nothing.
import { carry } from './stage-motion.js';
import { follow } from './room-stream.js';

const root = document.querySelector('.follow');
const slots = [...document.querySelectorAll('.follow-slot')];
const words = document.querySelector('.follow-words');
const at = document.querySelector('.follow-at');
const said = document.querySelector('.follow-said');
const dark = document.querySelector('.follow-blank');
const rejoin = document.querySelector('[data-do="rejoin"]');
const prepared = new Map();
let room = { slide: Number(root.dataset.slide), blank: root.dataset.blank === 'true' };
let shown = room.slide;
let around = false;
let lost = false;

const { view, size } = root.dataset;
const titleOf = number => slots[number - 1].querySelector('h2')?.textContent ?? '';

function status() {
  const text = lost ? root.dataset.textLost : around ? root.dataset.textAround.replace('{0}', room.slide) : root.dataset.textFollowing;
  if (words.textContent !== text) words.textContent = text;
  at.textContent = `${shown} / ${slots.length}`;
  document.querySelector('[data-do="previous"]').disabled = shown === 1;
  document.querySelector('[data-do="next"]').disabled = shown === slots.length;
  root.dataset.state = lost ? 'lost' : around ? 'around' : 'following';
  rejoin.hidden = !around;
  dark.hidden = around || !room.blank;
}

function show(number) {
  const next = Math.min(Math.max(number, 1), slots.length);
  if (next !== shown) {
    const from = slots[shown - 1];
    const to = slots[next - 1];
    to.hidden = false;
    carry(from, to);
    from.hidden = true;
    shown = next;
    scrollTo({ top: 0 });
  }
  status();
}

// A slide under another choice comes with the state; the one of the page is kept for when the choice is taken back.
function fill(state) {
  const slot = slots[state.slide - 1];
  if (!slot || slot.dataset.chosen === state.chosen) return;
  if (state.chosen && !state.html) return;
  const before = document.createElement('div');
  before.append(...slot.childNodes);
  if (!slot.dataset.chosen && !prepared.has(state.slide)) prepared.set(state.slide, [...before.childNodes]);
  slot.dataset.chosen = state.chosen;
  if (state.html) slot.innerHTML = state.html;
  else if (prepared.has(state.slide)) slot.append(...prepared.get(state.slide));
  else location.reload(); // the page came with the choice already made
  if (state.slide === shown) carry(before, slot);
}

follow(root.dataset.room, `as=follower&view=${view}&size=${size}&lang=${document.documentElement.lang}`, {
  state: state => {
    // Over, or other data than those of the page: the server says it in a page of its own.
    if (state.over || state.version !== root.dataset.version) { location.reload(); return; }
    lost = false;
    const changed = state.slide !== room.slide || state.blank !== room.blank || slots[state.slide - 1]?.dataset.chosen !== state.chosen;
    fill(state);
    room = state;
    root.dataset.slide = state.slide;
    root.dataset.blank = state.blank;
    root.dataset.chosen = state.chosen;
    if (around) status(); else show(state.slide);
    root.dataset.sequence = state.sequence;
    if (changed && !around) said.textContent = state.blank ? root.dataset.textBlank : `${state.slide} / ${slots.length}. ${titleOf(state.slide)}`;
  },
  lost: () => { lost = true; status(); },
  found: () => { lost = false; status(); },
  gone: () => location.reload(),
});

// The ways to look are pages of their own: without a server they are not there, and who looks around goes on at their slide.
const kept = `around-${root.dataset.room}`;
document.querySelector('.follow-tools').addEventListener('click', event => {
  if (!event.target.closest('a')) return;
  if (lost) event.preventDefault();
  else if (around) sessionStorage.setItem(kept, shown);
});

const look = step => {
  around = true;
  show(shown + step);
};

const actions = {
  previous: () => look(-1),
  next: () => look(1),
  rejoin: () => {
    around = false;
    show(room.slide);
    root.focus();
  },
};

document.addEventListener('click', event => actions[event.target.closest('[data-do]')?.dataset.do]?.());
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select')) return;
  if (event.key.startsWith('Arrow') && event.target.closest('.table-scroll')) return; // a wide table is scrolled
  if (event.key === 'ArrowRight' || event.key === 'PageDown') look(1);
  else if (event.key === 'ArrowLeft' || event.key === 'PageUp') look(-1);
  else if (event.key === 'Escape' && around) actions.rejoin();
  else return;
  event.preventDefault();
});
const left = Number(sessionStorage.getItem(kept));
sessionStorage.removeItem(kept);
if (left) { around = true; show(left); }
document.documentElement.dataset.live = '';
status();
