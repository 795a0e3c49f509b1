// The presenter's phone: turns the slides, says what to say. Vibrates when the slide changes, so that the eyes can stay with the audience.
import { choose } from './room-choice.js';
import { driverOf } from './room-driver.js';
import { clockOf } from './room-clock.js';

// A phone that was let in before may come with a secret again.
if (location.hash) history.replaceState(null, '', location.pathname + location.search);
const root = document.querySelector('.remote');
const slots = [...document.querySelectorAll('.remote-slot')];
const notice = document.querySelector('.remote-notice');
const go = document.querySelector('[data-go]');
const one = name => document.querySelector(`[data-do="${name}"]`);
const now = () => Number(root.dataset.slide);
const clock = clockOf(root);

function tell(words) {
  notice.textContent = words ?? '';
  notice.hidden = !words;
}

async function chosenOn(slot, code) {
  const list = slot.querySelector('[data-choose]');
  if (list) list.value = code;
  const wall = slot.querySelector('.remote-wall');
  if (!await choose(wall, code)) { tell(root.dataset.textLost); return; }
  // Under another choice the slide has another headline.
  const headline = slot.querySelector('h2');
  headline.dataset.prepared ??= headline.textContent;
  headline.textContent = wall.querySelector('h2')?.textContent ?? headline.dataset.prepared;
}

function take({ slide, blank, chosen }) {
  if (slide !== undefined) {
    if (slide !== now()) navigator.vibrate?.(30);
    for (const slot of slots) slot.hidden = Number(slot.dataset.number) !== slide;
    root.dataset.slide = slide;
    document.querySelector('.follow-at').textContent = `${slide} / ${slots.length}`;
    go.value = slide;
    one('previous').disabled = slide === 1;
    one('next').disabled = slide === slots.length;
    if (chosen === undefined) chosen = '';
    if (blank === undefined) blank = false;
  }
  if (blank !== undefined) {
    root.dataset.blank = blank;
    one('blank').setAttribute('aria-pressed', blank);
  }
  if (chosen !== undefined) chosenOn(slots[now() - 1], chosen);
  clock.paint();
}

const driver = driverOf(() => root, 'remote', {
  take: state => {
    if (state.version && state.version !== root.dataset.version) { location.reload(); return; }
    take(state);
  },
  tell,
  lost: () => { root.dataset.state = 'lost'; tell(root.dataset.textLost); },
  found: () => { delete root.dataset.state; tell(''); },
  info: state => clock.take(state),
  gone: () => location.reload(),
  over: state => {
    if (state.over) { location.reload(); return; }
    root.dataset.state = 'lost';
    for (const button of document.querySelectorAll('button, select')) button.disabled = true;
    tell(root.dataset.textAway);
  },
});

function move(change) {
  take(change);
  driver.move(change);
}

const turn = number => { if (number >= 1 && number <= slots.length) move({ slide: number, blank: false, chosen: '' }); };
const actions = { next: () => turn(now() + 1), previous: () => turn(now() - 1), blank: () => move({ blank: root.dataset.blank !== 'true' }) };

document.querySelector('.remote-form').addEventListener('submit', event => {
  event.preventDefault();
  actions[event.submitter?.dataset.do]?.();
});
document.addEventListener('change', event => {
  if (event.target.matches('[data-go]')) turn(Number(event.target.value));
  else if (event.target.matches('[data-choose]')) move({ chosen: event.target.value });
});
take({ slide: now(), blank: root.dataset.blank === 'true', chosen: root.dataset.chosen });
document.documentElement.dataset.live = '';
