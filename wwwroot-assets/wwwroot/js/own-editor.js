// The editor of one briefing. What is changed is kept at once and can be undone; the server draws the slides and keeps nothing.
import { dragIn } from './own-drag.js';
import { copyLink, saveFile, savePack } from './own-files.js';
import { check, element, keyOf, mostSlides, notice, read, say, text, write } from './own-store.js';

const id = decodeURIComponent(location.pathname.split('/').pop());
const said = document.querySelector('.own-said');
const place = document.querySelector('.own-slides');
const one = name => document.querySelector(`.own-body [data-do="${name}"]`);
const lang = () => '?lang=' + document.documentElement.lang;
let briefing = read(id);
let done = [];
let undone = [];
let drawing = 0;
let drawn = []; // the slides as they stand on the page: while others are being drawn, a number on the page is not yet one of the briefing
let room = '';
const taken = new WeakMap(); // what a field held when its change was taken over: what differs has been typed since

const snapshot = () => JSON.stringify(briefing);

async function draw(focus) {
  const mine = ++drawing;
  document.querySelector('#title').value = briefing.title;
  document.querySelector('#minutes').value = briefing.minutes;
  document.title = briefing.title;
  document.querySelector('h1').textContent = briefing.title;
  one('undo').disabled = done.length === 0;
  one('redo').disabled = undone.length === 0;
  for (const way of document.querySelectorAll('[data-shows]')) way.hidden = briefing.slides.length === 0;
  try {
    const slides = [...briefing.slides];
    const answer = await fetch('/briefings/own/slides' + lang() + room, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(briefing) });
    if (mine !== drawing) return;
    if (answer.status === 422) { refuse((await answer.json()).problems); return; }
    if (!answer.ok) throw new Error(answer.status);
    const html = await answer.text();
    if (mine !== drawing) return;
    drawn = slides;
    replace(html, focus);
    for (const link of place.querySelectorAll('[data-full]')) link.href = `/present/own/${id}#${indexOf(link) + 1}`;
    place.dataset.drawn = mine;
  } catch {
    if (mine === drawing) say(said, notice(text('NoConnection')));
  }
}

// Who goes on typing while the slides are drawn anew keeps the field, what stands in it, and the caret.
function replace(html, focus) {
  const field = document.activeElement;
  const typing = place.contains(field) && field.defaultValue !== undefined && field.value !== (taken.get(field) ?? field.defaultValue);
  const { id: name, value, selectionStart, selectionEnd } = field;
  place.innerHTML = html;
  const selector = focus ?? (name && '#' + CSS.escape(name));
  const next = selector ? document.querySelector(selector) : null;
  next?.focus();
  if (!typing || next?.id !== name) return;
  next.value = value;
  next.dataset.typed = ''; // a browser sees no change in what was put there
  if (selectionStart !== null) next.setSelectionRange(selectionStart, selectionEnd);
}

// What the server would not take is not kept either; the field still shows it, to be mended.
function refuse(problems) {
  say(said, notice(text('NotTaken'), problems));
  if (done.length === 0) return;
  const before = JSON.parse(done.pop());
  if (before.slides.length === briefing.slides.length) {
    for (const [index, slide] of briefing.slides.entries()) before.slides[index] = restore(slide, before.slides[index]);
    restore(briefing, before);
    one('undo').disabled = done.length === 0;
  } else {
    briefing = before;
    draw();
  }
  keep();
}

// The same object with what it held before: what stands on the page still means it.
function restore(held, before) {
  for (const name of Object.keys(held)) delete held[name];
  return Object.assign(held, before);
}

function keep() {
  if (!write(briefing)) say(said, notice(text('NoStore')));
}

// Every change goes through here: what was before can be had again.
function change(act, focus) {
  const before = snapshot();
  act(briefing);
  if (snapshot() === before) return;
  done.push(before);
  undone = [];
  say(said);
  keep();
  draw(focus);
}

function step(from, to) {
  if (from.length === 0) return;
  to.push(snapshot());
  briefing = JSON.parse(from.pop());
  keep();
  draw();
}

const indexOf = node => briefing.slides.indexOf(drawn[Number(node.closest('[data-index]').dataset.index)]);
const at = (index, name) => `[data-index="${index}"] [data-do="${name}"]`;
const moveTo = (index, to, focus) => change(({ slides }) => { slides.splice(to, 0, slides.splice(index, 1)[0]); }, focus);
const swap = (index, by) => moveTo(index, index + by, at(index + by, by < 0 ? 'up' : 'down'));

const actions = {
  undo: () => step(done, undone),
  redo: () => step(undone, done),
  up: node => swap(indexOf(node), -1),
  down: node => swap(indexOf(node), 1),
  duplicate: node => (briefing.slides.length >= mostSlides ? say(said, notice(text('NoMore', mostSlides))) : change(({ slides }) => { slides.splice(indexOf(node) + 1, 0, { ...slides[indexOf(node)] }); }, at(indexOf(node) + 1, 'duplicate'))),
  delete: node => {
    const index = indexOf(node);
    change(({ slides }) => { slides.splice(index, 1); });
    const undo = element('button', { type: 'button', className: 'button', onclick: () => { actions.undo(); say(said); } }, text('Undo'));
    say(said, element('p', { className: 'notice' }, text('Deleted', text('Slide', index + 1)) + ' ', undo));
    undo.focus();
  },
  fit: node => change(({ slides }) => { slides[indexOf(node)].leastType = Number(node.dataset.type); }, at(indexOf(node), 'designed')),
  designed: node => change(({ slides }) => { delete slides[indexOf(node)].leastType; }, at(indexOf(node), 'fit')),
  'fit-all': () => change(({ slides }) => { for (const node of place.querySelectorAll('[data-do="fit"]')) slides[indexOf(node)].leastType = Number(node.dataset.type); }, '#title'),
  room: node => { for (const name of ['depth', 'height']) document.querySelector('#' + name).value = node.dataset[name]; rehearse(); },
  file: () => saveFile(briefing),
  link: () => copyLink(said, briefing),
  html: node => savePack(said, node, briefing, 'html'),
  pptx: node => savePack(said, node, briefing, 'pptx'),
  // A room shows the briefing as it is now; changed since, it is another.
  lectern: () => {
    const form = document.querySelector('.own-lectern');
    form.elements.file.value = snapshot();
    form.requestSubmit();
  },
};

function rehearse() {
  room = `&depth=${document.querySelector('#depth').value}&height=${document.querySelector('#height').value}`;
  draw();
}

const numbers = ['seconds', 'minutes'];
// A slide that was taken away meanwhile, or whose successor is being drawn, is no longer there to act on.
const isThere = node => !node.closest('[data-index]') || indexOf(node) >= 0;
document.addEventListener('click', event => { const node = event.target.closest('.own-body [data-do]'); if (node && isThere(node)) actions[node.dataset.do](node); });
document.addEventListener('change', event => {
  const field = event.target.dataset.field;
  if (!field || !isThere(event.target)) return;
  delete event.target.dataset.typed;
  taken.set(event.target, event.target.value);
  const typed = event.target.type === 'checkbox' ? event.target.checked : event.target.value;
  const value = typeof typed !== 'string' ? typed
    : field === 'headline' ? typed.replace(/\s+/g, ' ').trim() // pasted lines become one
      : typed.replace(/\t/g, ' ').replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ''); // of what a table or a program leaves in the clipboard, the words
  if (!event.target.checkValidity()) { event.target.reportValidity(); return; }
  change(whole => {
    const of = event.target.closest('[data-index]') ? whole.slides[indexOf(event.target)] : whole;
    if (numbers.includes(field)) of[field] = Number(value); else if (value) of[field] = value; else delete of[field];
    if (field === 'title') whole.title = value;
  });
});
place.addEventListener('focusout', event => { if ('typed' in event.target.dataset) event.target.dispatchEvent(new Event('change', { bubbles: true })); });
document.querySelector('.own-room form').addEventListener('submit', event => { event.preventDefault(); rehearse(); });
// A headline is one sentence: Enter is the end of it, not a new line; while characters are being composed, as in Chinese, it belongs to the input method.
place.addEventListener('keydown', event => {
  if (event.key !== 'Enter' || event.isComposing || !event.target.matches('[data-field="headline"]')) return;
  event.preventDefault();
  event.target.dispatchEvent(new Event('change', { bubbles: true }));
});
dragIn(place, (from, to) => {
  const index = briefing.slides.indexOf(drawn[from]);
  if (index >= 0) moveTo(index, to, at(to, 'duplicate'));
});
document.addEventListener('keydown', event => {
  if (!(event.ctrlKey || event.metaKey) || event.target.closest('input, textarea')) return;
  const key = event.key.toLowerCase();
  if (key === 'z' && !event.shiftKey) actions.undo(); else if (key === 'y' || (key === 'z' && event.shiftKey)) actions.redo(); else return;
  event.preventDefault();
});
addEventListener('storage', event => {
  if (event.key !== keyOf(id) || !event.newValue) return;
  done.push(snapshot());
  briefing = JSON.parse(event.newValue);
  say(said, element('p', { className: 'notice' }, text('OtherTab')));
  draw();
});

if (briefing) {
  document.querySelector('.own-body').hidden = false;
  document.querySelector('[data-present]').href = `/present/own/${id}`;
  await draw();
  const { problems } = await check(snapshot()).catch(() => ({ problems: [] }));
  if (problems.length > 0) say(said, notice(text('WarningsTitle'), problems));
} else {
  document.querySelector('h1').textContent = text('Missing');
  say(said, element('p', {}, text('MissingText')));
}
document.documentElement.dataset.live = '';
