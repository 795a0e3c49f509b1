// Inside an offline pack: one language at a time, keys, one slide at a time. Everything is in the file.
const sides = [...document.querySelectorAll('.pack')];
let number = 1, presenting = false, typed = '';
const side = () => sides.find(one => one.lang === document.documentElement.lang) ?? sides[0];
const slides = () => [...side().querySelectorAll('.pack-slide')];

function show(focus) {
  for (const one of sides) {
    one.hidden = one !== side();
    one.querySelector('.pack-bar').hidden = false;
    one.querySelector('[data-do="present"]').setAttribute('aria-pressed', presenting);
  }
  document.title = side().dataset.title;
  document.documentElement.toggleAttribute('data-presenting', presenting);
  for (const slide of slides()) slide.toggleAttribute('data-now', Number(slide.dataset.number) === number);
  side().querySelector('.pack-at').textContent = `${number} / ${slides().length}`;
  if (!presenting && focus) slides()[number - 1].scrollIntoView({ block: 'start' });
}

function go(to) {
  number = Math.min(Math.max(to, 1), slides().length);
  show(true);
}

const actions = {
  next: () => go(number + 1),
  previous: () => go(number - 1),
  blank: () => document.documentElement.toggleAttribute('data-blank'),
  present: () => { presenting = !presenting; show(true); },
  language: () => {
    document.documentElement.lang = sides.find(one => one !== side()).lang;
    show(true);
    if (!presenting) side().querySelector('[data-do="language"]').focus();
  },
};

const keys = {
  ArrowRight: 'next', PageDown: 'next', ArrowLeft: 'previous', PageUp: 'previous', p: 'present', P: 'present', l: 'language', L: 'language', b: 'blank', B: 'blank', '.': 'blank',
};

document.addEventListener('click', event => actions[event.target.closest('[data-do]')?.dataset.do]?.());
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  // What is dark shows again with the next key.
  if (document.documentElement.hasAttribute('data-blank') && keys[event.key] !== 'blank') actions.blank();
  if (/^\d$/.test(event.key)) { typed = (typed + event.key).slice(-3); return; }
  if (event.key === 'Enter' && typed) { go(Number(typed)); typed = ''; event.preventDefault(); return; }
  typed = '';
  if (event.key === 'Home') go(1);
  else if (event.key === 'End') go(slides().length);
  else if (event.key === 'Escape' && presenting) actions.present();
  else if (keys[event.key]) actions[keys[event.key]]();
  else return;
  event.preventDefault();
});
show(false);
