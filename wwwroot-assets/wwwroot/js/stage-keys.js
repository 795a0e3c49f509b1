// Keys, clickers, swipes and buttons of the stage. Key names first; the place of the key only where an input method keeps the name to itself.
const named = {
  ArrowRight: 'next', ArrowDown: 'next', PageDown: 'next', ' ': 'next', ArrowLeft: 'previous', ArrowUp: 'previous', PageUp: 'previous', Backspace: 'previous', Home: 'first', End: 'last',
  b: 'blank', '.': 'blank', p: 'loop', g: 'overview', o: 'overview', f: 'full', d: 'dark', l: 'language', n: 'notes', v: 'filter', j: 'invite', '?': 'help', '？': 'help', Escape: 'leave', '+': 'slower', '-': 'faster',
};
const swipe = 60;

export function keysOf(deckNow) {
  let digits = '';
  let forget;

  function typed(text) {
    digits = text;
    deckNow().digits(text);
    clearTimeout(forget);
    if (text) forget = setTimeout(() => typed(''), 3000);
  }

  function inGrid(key) {
    const picks = [...document.querySelectorAll('.stage-pick')];
    const at = picks.indexOf(document.activeElement);
    const row = Math.max(1, picks.filter(pick => pick.getBoundingClientRect().top === picks[0].getBoundingClientRect().top).length);
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: row, ArrowUp: -row, Home: -at, End: picks.length - 1 - at }[key];
    if (step === undefined) return false;
    picks[Math.min(Math.max(at + step, 0), picks.length - 1)].focus();
    return true;
  }

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
    const deck = deckNow();
    const hidden = event.isComposing || event.key === 'Process';
    const key = hidden ? event.code.replace(/^Key|^Digit|^Numpad/, '').toLowerCase() : event.key.length === 1 ? event.key.toLowerCase() : event.key;
    // Readers who dictate turn single keys off; clickers have none.
    if (document.documentElement.dataset.keys === 'off' && key.length === 1 && key !== ' ') return;
    if ((key === ' ' || key === 'Enter') && event.target.closest('a, button')) return;
    const list = document.activeElement.closest('.stage-offer');
    if (list && (key === 'ArrowDown' || key === 'ArrowUp')) {
      const all = [...list.querySelectorAll('[data-choose]')];
      all[Math.min(Math.max(all.indexOf(document.activeElement) + (key === 'ArrowDown' ? 1 : -1), 0), all.length - 1)].focus();
      event.preventDefault();
      return;
    }
    if (deck.inOverview() && inGrid(key)) { event.preventDefault(); return; }
    if (/^\d$/.test(key)) { typed((digits + key).slice(-3)); return; }
    if (key === 'Enter') {
      event.preventDefault();
      if (digits) deck.actions.go(Number(digits)); else deck.actions.next();
      typed('');
      return;
    }
    if (key === 'Escape' && digits) { typed(''); return; }
    const action = key === ' ' && event.shiftKey ? 'previous' : named[key];
    if (!action) return;
    event.preventDefault();
    typed('');
    deck.actions[action]();
  });

  document.addEventListener('click', event => {
    const pick = event.target.closest('.stage-pick');
    const button = event.target.closest('[data-do], [data-choose]');
    if (!pick && !button) return;
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (pick) deckNow().actions.go(Number(pick.dataset.pick));
    else if (button.dataset.do) deckNow().actions[button.dataset.do]();
    else deckNow().actions.choose(button.dataset.choose);
    // A button that a mouse pressed must not catch the clicker's space.
    if (button && event.detail > 0 && document.activeElement === button) document.querySelector('.stage').focus();
  });

  let start;
  document.addEventListener('touchstart', event => { start = event.touches.length === 1 ? event.touches[0] : undefined; }, { passive: true });
  document.addEventListener('touchend', event => {
    if (!start || deckNow().inOverview()) return;
    const [x, y] = [event.changedTouches[0].clientX - start.clientX, event.changedTouches[0].clientY - start.clientY];
    if (Math.abs(x) > swipe && Math.abs(x) > 2 * Math.abs(y)) deckNow().actions[x < 0 ? 'next' : 'previous']();
    else if (Math.abs(x) < 10 && Math.abs(y) < 10 && event.target.closest('.stage')) document.documentElement.toggleAttribute('data-idle');
  }, { passive: true });
}
