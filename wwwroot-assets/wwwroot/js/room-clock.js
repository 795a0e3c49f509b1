// Elapsed time and pace against the plan. The server says when the talk began and what time it is there: windows of different machines agree.
const format = seconds => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

export function clockOf(root) {
  const elapsed = document.querySelector('.room-elapsed');
  const pace = document.querySelector('.room-pace');
  const bar = document.querySelector('.lectern-bar > i');
  const planned = [...document.querySelectorAll('[data-number][data-seconds]')].map(slot => Number(slot.dataset.seconds));
  const whole = planned.reduce((sum, seconds) => sum + seconds, 0);
  let started;
  let ahead = 0;

  function paint() {
    const local = document.querySelector('.lectern-now-time');
    if (local) local.textContent = new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
    const seconds = started === undefined ? 0 : Math.max(0, (Date.now() + ahead - started) / 1000);
    elapsed.textContent = format(seconds);
    if (bar) bar.style.transform = `scaleX(${whole ? Math.min(1, seconds / whole) : 0})`;
    if (!root.dataset.textPace) return;
    const before = planned.slice(0, Number(root.dataset.slide) - 1).reduce((sum, one) => sum + one, 0);
    const end = before + planned[Number(root.dataset.slide) - 1];
    const words = started === undefined ? root.dataset.textWaiting
      : seconds < before ? root.dataset.textAhead.replace('{0}', format(before - seconds))
        : seconds > end ? root.dataset.textBehind.replace('{0}', format(seconds - end)) : root.dataset.textPace;
    if (pace.textContent !== words) pace.textContent = words;
    pace.toggleAttribute('data-late', started !== undefined && seconds > end);
  }

  setInterval(paint, 500);
  paint();
  return {
    take(state) {
      started = state.started;
      if (state.now) ahead = state.now - Date.now();
      paint();
    },
    paint,
  };
}
