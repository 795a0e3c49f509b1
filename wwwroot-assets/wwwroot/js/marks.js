// Marks of drawings for keyboard and pointer: one tab stop a drawing, arrow keys between its marks, and a tooltip that says what the mark's accessible name says.
// The key S opens the passport of the figure that a mark shows. Everything listens on the document, so drawings may come, go and morph. Without this script marks are plain links and the table says the same.
import { markBefore, openFigure } from './passport.js';

// --- Walking ---------------------------------------------------------------------------------------------------------------------------
const marksOf = svg => [...svg.querySelectorAll('.mark')];

// One mark of each drawing can be reached by Tab: the last one visited, else the chosen one, else the first.
function oneStop(svg, wanted) {
  const marks = marksOf(svg);
  const stop = wanted ?? marks.find(mark => mark.getAttribute('tabindex') === '0') ?? marks.find(mark => mark.hasAttribute('aria-current')) ?? marks[0];
  for (const mark of marks) mark.setAttribute('tabindex', mark === stop ? '0' : '-1');
}

// A mark stands where its hit area is: rows of one list share an x, whatever the length of their bars.
function centre(mark) {
  const box = (mark.querySelector('.hit:not(.of-text)') ?? mark.querySelector('.dot, .bar, .shape') ?? mark).getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

// The nearest mark in a direction; sideways distance counts four times. Marks in a single file follow each other with either pair of arrows.
function next(marks, from, dx, dy) {
  const at = centre(from);
  let best = null, least = Infinity, anyAlong = false;
  for (const mark of marks) {
    if (mark === from) continue;
    const to = centre(mark);
    const along = (to.x - at.x) * dx + (to.y - at.y) * dy;
    const aside = Math.abs((to.x - at.x) * dy) + Math.abs((to.y - at.y) * dx);
    if (Math.abs(along) > 2) anyAlong = true;
    if (along <= 2) continue;
    const cost = along + aside * 4;
    if (cost < least) { least = cost; best = mark; }
  }
  return anyAlong ? best : marks[marks.indexOf(from) + dx + dy] ?? null;
}

const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function walk(event, mark) {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.key.toLowerCase() === 's' && mark.dataset.figure && document.documentElement.dataset.keys !== 'off') {
    event.preventDefault();
    hide();
    openFigure(mark.dataset.figure, mark);
    return;
  }
  const marks = marksOf(mark.ownerSVGElement).filter(candidate => candidate.checkVisibility?.() ?? true);
  const to = event.key === 'Home' ? marks[0] : event.key === 'End' ? marks.at(-1) : arrows[event.key] ? next(marks, mark, ...arrows[event.key]) : undefined;
  if (to === undefined) return;
  event.preventDefault(); // also at the end of a row: the page must not scroll away under the marks
  to?.focus({ preventScroll: true });
  to?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

// --- Tooltip ---------------------------------------------------------------------------------------------------------------------------
let tip = null, shown = null, leaving = 0;

function place(mark, pointerX) {
  const shape = (mark.querySelector('.bar, .dot, .shape') ?? mark).getBoundingClientRect();
  const x = pointerX ?? shape.left + shape.width / 2;
  const gap = 8, edge = 8, width = tip.offsetWidth, height = tip.offsetHeight;
  const above = shape.top - gap - height >= edge;
  tip.style.left = `${Math.max(edge, Math.min(x - width / 2, document.documentElement.clientWidth - width - edge))}px`;
  tip.style.top = `${above ? shape.top - gap - height : Math.min(shape.bottom + gap, innerHeight - height - edge)}px`;
}

function show(mark, pointerX) {
  clearTimeout(leaving);
  if (shown === mark) return;
  const text = mark.getAttribute('aria-label');
  if (!text) return;
  if (!tip) {
    tip = document.createElement('div');
    tip.className = 'chart-tip';
    tip.setAttribute('aria-hidden', 'true'); // the mark's name says it already
    tip.addEventListener('pointerenter', () => clearTimeout(leaving));
    tip.addEventListener('pointerleave', hideSoon);
  }
  // What is shown modally lies above everything outside it.
  const home = mark.closest('dialog') ?? document.body;
  if (tip.parentNode !== home) home.append(tip);
  tip.textContent = text;
  tip.hidden = false;
  shown = mark;
  place(mark, pointerX);
}

function hide() {
  clearTimeout(leaving);
  if (tip) tip.hidden = true;
  shown = null;
}

// Time to move the pointer onto the tooltip.
function hideSoon() {
  clearTimeout(leaving);
  leaving = setTimeout(hide, 250);
}

// A value that is a link of its own still belongs to its mark.
const markAt = target => target instanceof Element ? target.closest('svg.chart .mark') ?? markBefore(target.closest('svg.chart .figure')) : null;

document.addEventListener('pointerover', event => {
  const mark = markAt(event.target);
  if (mark) show(mark, event.clientX);
}, { passive: true });
document.addEventListener('pointerout', event => {
  if (event.pointerType !== 'touch' && markAt(event.target) && markAt(event.relatedTarget) !== markAt(event.target)) hideSoon();
}, { passive: true });
document.addEventListener('pointerdown', event => { if (!markAt(event.target) && event.target !== tip) hide(); }, { passive: true });
document.addEventListener('focusin', event => {
  const mark = markAt(event.target);
  if (!mark) return;
  oneStop(mark.ownerSVGElement, mark);
  if (mark.matches(':focus-visible')) show(mark);
});
document.addEventListener('focusout', event => { if (markAt(event.target) === shown) hide(); });
document.addEventListener('click', event => { if (markAt(event.target)) hide(); });
document.addEventListener('keydown', event => {
  if (event.key === 'Tab') for (const svg of document.querySelectorAll('svg.chart')) oneStop(svg);
  if (event.key === 'Escape' && shown) {
    hide();
    event.stopPropagation();
    return;
  }
  const mark = markAt(event.target);
  if (mark) walk(event, mark);
}, true);
document.addEventListener('page-view-shown', hide);
addEventListener('scroll', () => { if (shown && !shown.matches(':focus-visible')) hide(); else if (shown) place(shown); }, { passive: true, capture: true });
addEventListener('resize', hide, { passive: true });
