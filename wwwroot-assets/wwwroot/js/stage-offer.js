// The filter that a slide offers. Each view is laid out twice, alone and beside the open list; those of the slide as prepared are in the page, the others are fetched when they are chosen.
// One takes the other's place with its marks in motion; without a server the slide stays as it is.
import { carry } from './stage-motion.js';
import { ask } from './stage-ask.js';

const kept = new WeakMap();
const key = (code, open) => `${open ? 'beside' : 'alone'} ${code}`;
// An upright screen has the list under the slide, which keeps its width.
const upright = matchMedia('(max-aspect-ratio: 1)');
const needsRoom = open => open && !upright.matches;
const isOpen = slot => 'open' in slot.dataset;
const wanted = new WeakMap(); // what was chosen last and is not there yet
const chosen = slot => slot.querySelector('.stage-offer [aria-pressed="true"]')?.dataset.choose ?? '';

function viewsOf(slot) {
  if (!kept.has(slot)) kept.set(slot, new Map([[key('', false), slot.firstElementChild], [key('', true), slot.querySelector('.stage-beside').content.firstElementChild]]));
  return kept.get(slot);
}

async function viewOf(slot, code, open) {
  const views = viewsOf(slot);
  if (!views.has(key(code, open))) {
    const template = document.createElement('template');
    template.innerHTML = await ask(slot.querySelector('.stage-offer').dataset.src + encodeURIComponent(code) + (open ? '&beside=1' : ''));
    views.set(key(code, open), template.content.firstElementChild);
  }
  return views.get(key(code, open));
}

function put(slot, view) {
  const before = document.createElement('div');
  const now = slot.firstElementChild;
  if (now === view) return;
  now.before(view);
  before.append(now);
  carry(before, slot);
}

export function offerOf(stage, say) {
  async function change(slot, code, open) {
    const mine = { code };
    wanted.set(slot, mine);
    try {
      const view = await viewOf(slot, code, needsRoom(open));
      if (wanted.get(slot) !== mine) return false; // another was chosen meanwhile
      wanted.delete(slot);
      put(slot, view);
      slot.toggleAttribute('data-open', open);
      for (const button of slot.querySelectorAll('.stage-offer [data-choose]')) button.setAttribute('aria-pressed', button.dataset.choose === code);
      viewOf(slot, code, !needsRoom(open)).catch(() => {}); // ready for when the list is opened or hidden, or the screen turned, without a server
      return true;
    } catch {
      if (wanted.get(slot) !== mine) return false;
      wanted.delete(slot);
      say(stage.dataset.textOffline);
      return false;
    }
  }

  // Lists that stand open from the start: their slides make room before they are seen.
  for (const slot of stage.querySelectorAll('.stage-slot[data-open]')) {
    if (slot.querySelector('.stage-beside') && needsRoom(true)) put(slot, viewsOf(slot).get(key('', true)));
  }

  upright.addEventListener('change', () => {
    if (!stage.isConnected) return; // the other language has its own
    for (const slot of stage.querySelectorAll('.stage-slot[data-open]')) if (slot.querySelector('.stage-offer')) change(slot, chosen(slot), true);
  });

  return {
    chosen,
    isOpen: slot => Boolean(slot.querySelector('.stage-offer')) && isOpen(slot),
    toggle(slot) {
      if (!slot.querySelector('.stage-offer')) return false;
      change(slot, wanted.get(slot)?.code ?? chosen(slot), !isOpen(slot));
      return true;
    },
    async choose(slot, code) {
      const known = [...slot.querySelectorAll('.stage-offer [data-choose]')].some(button => button.dataset.choose === code);
      if (!known || (wanted.get(slot)?.code ?? chosen(slot)) === code || !await change(slot, code, isOpen(slot))) return false;
      say(slot.querySelector('h2').textContent);
      return true;
    },
  };
}
