// The list of own briefings; also where a panel is added, a file or link is opened, a shipped briefing copied.
import { all, begin, check, contentOf, element, longestFile, mostSlides, newId, notice, read, remove, say, text, write } from './own-store.js';

const said = document.querySelector('.own-said');
const list = document.querySelector('.own-list');
const adding = document.querySelector('.own-adding');
const query = new URLSearchParams(location.search);
const editor = id => `/briefings/own/${id}`;
const stage = id => `/present/own/${id}`;
const button = (name, act, label) => element('button', { type: 'button', className: 'button', onclick: act, ariaLabel: label ?? null }, name);

function show() {
  const briefings = all();
  list.replaceChildren(...briefings.map(briefing => element('li', {},
    element('h2', {}, element('a', { href: editor(briefing.id) }, briefing.title)),
    element('p', {}, text('SlideCount', briefing.slides.length)),
    element('p', { className: 'own-ways' },
      element('a', { className: 'button button-strong', href: stage(briefing.id) }, text('Present')),
      element('a', { className: 'button', href: editor(briefing.id) }, text('Edit')),
      button(text('Duplicate'), () => keep({ ...briefing, id: newId() })),
      button(text('Delete'), () => drop(briefing))))));
  if (briefings.length === 0) list.append(element('li', { className: 'own-none' }, text('Empty')));
}

function keep(briefing) {
  if (!write(briefing)) say(said, notice(text('NoStore')));
  show();
  return briefing;
}

function drop(briefing) {
  remove(briefing.id);
  show();
  const undo = button(text('Undo'), () => { keep(briefing); say(said); document.querySelector('h1').focus(); });
  say(said, element('p', { className: 'notice' }, text('Deleted', briefing.title) + ' ', undo));
  undo.focus();
}

// What is taken in gets an id of its own: it never replaces what is kept here.
function takeIn(answer, what) {
  if (!answer.briefing) { say(said, notice(text('ErrorsTitle'), answer.problems)); return; }
  const briefing = { ...answer.briefing, id: newId() };
  const warnings = answer.problems.length > 0 ? [notice(text('WarningsTitle'), answer.problems)] : [];
  say(said, element('div', { className: 'notice' }, element('p', {}, text(what, briefing.title, briefing.slides.length)),
    element('p', { className: 'own-ways' }, button(text('Keep'), () => { keep(briefing); location.assign(editor(briefing.id)); }))), ...warnings);
}

async function open(content, what) {
  try {
    takeIn(await check(content), what);
  } catch {
    say(said, notice(text('NoConnection')));
  }
}

function addTo(briefing) {
  if (briefing.slides.length >= mostSlides) { say(said, notice(text('NoMore', mostSlides))); return; }
  const slide = { page: query.get('page'), panel: query.get('panel'), seconds: 60 };
  for (const name of ['district', 'area', 'sector', 'emphasis']) if (query.get(name)) slide[name] = query.get(name);
  briefing.slides.push(slide);
  keep(briefing);
  adding.hidden = true;
  // Who adds several panels goes on where they were.
  const back = document.referrer.startsWith(location.origin + '/') ? element('a', { href: document.referrer }, text('BackToPage')) : undefined;
  say(said, element('p', { className: 'notice own-ways' }, element('span', {}, text('Added', briefing.slides.length)), element('a', { href: editor(briefing.id) }, text('Edit')), back));
  history.replaceState(null, '', location.pathname);
}

// Opens what the site makes, unless this browser keeps nothing: that is told by then.
async function enter(address, take, where) {
  const answer = await fetch(address).catch(() => undefined);
  if (!answer?.ok) { say(said, notice(text(answer?.status === 404 ? 'NoPage' : 'NoConnection'))); return; }
  const { id } = take(await answer.json());
  if (read(id)) location.replace(where(id));
}

document.querySelector('[data-do="new"]').onclick = () => { const briefing = keep(begin(text('NameNew'))); location.assign(editor(briefing.id)); };
document.querySelector('[data-do="new"]').disabled = false;
document.querySelector('[data-import]').onchange = async event => {
  const file = event.target.files[0];
  event.target.value = '';
  if (file) open(await file.slice(0, longestFile + 1).text(), 'FileOpened');
};

if (query.get('page') && query.get('panel')) {
  adding.hidden = false;
  document.querySelector('[data-do="new"]').hidden = true; // the one that takes the panel along stands above
  adding.append(element('h2', {}, text('AddTitle')), element('p', { className: 'own-ways' },
    ...all().map(briefing => button(text('AddTo', briefing.title), () => addTo(read(briefing.id)))),
    button(text('New'), () => addTo(begin(text('NameNew'))))));
} else if (query.get('undrawn')) {
  say(said, notice(text('Undrawn')));
} else if (query.get('copy')) {
  await enter(`/briefings/${encodeURIComponent(query.get('copy'))}/file.json`, content => keep({ ...content, id: newId() }), editor);
} else if (query.get('at')) {
  // Presented again and unchanged since, a page is not kept twice.
  const contentOnly = briefing => JSON.stringify({ ...briefing, id: '' });
  await enter('/briefings/own/page.json' + location.search, content => all().find(known => contentOnly(known) === contentOnly(content)) ?? keep({ ...content, id: newId() }), query.get('edit') ? editor : stage);
}

// A link that is opened over this page only changes the fragment.
async function openLink() {
  const fragment = new URLSearchParams(location.hash.slice(1)).get('b');
  if (!fragment) return;
  history.replaceState(null, '', location.pathname + location.search);
  const content = await contentOf(fragment);
  if (content === null) say(said, notice(text('LinkBroken'))); else await open(content, 'LinkOpened');
}

addEventListener('hashchange', openLink);
addEventListener('storage', show);
show();
await openLink();
document.documentElement.dataset.live = '';
