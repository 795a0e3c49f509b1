// The strip at the foot of the window while the server cannot be reached. Reading goes on; a link that is followed meanwhile is followed when the server is back.
const strip = () => document.getElementById('components-reconnect-modal');

// The server has no room for a live connection: the page works by loading anew, as without scripts.
export function sayFull() {
  addEventListener('click', event => { if (event.target.closest('a[href]')) event.stopPropagation(); }, true); // the framework would take the link to a circuit that is not there
  strip().querySelector('.connection-text').textContent = strip().dataset.full;
  strip().querySelector('.connection-retry').hidden = true;
  strip().hidden = false;
}

export function watchConnection() {
  let state = 'up', pending = null;

  document.addEventListener('components-reconnect-state-changed', event => {
    const element = strip();
    const { state: now } = event.detail;
    if (now === 'hide') up(element);
    else if (now === 'rejected' || now === 'failed') reload(); // the server has forgotten this circuit; the address brings the same view back
    else lost(element);
  }, true);

  // Blazor dispatches the event on the element itself, without bubbling: the capturing listener above hears it all the same.
  document.addEventListener('click', event => {
    if (event.target.closest('.connection-retry')) { Blazor.reconnect?.().then(alive => { if (alive === false) reload(); }, () => {}); return; }
    const link = event.target.closest('a[href]');
    if (state === 'up' || !link || link.origin !== location.origin || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    pending = link.href;
    strip().querySelector('.connection-text').textContent = strip().dataset.pending;
  }, true);

  function lost(element) {
    if (state === 'lost') return;
    state = 'lost';
    element.querySelector('.connection-text').textContent = element.dataset.lost;
    element.querySelector('.connection-retry').hidden = false;
    element.hidden = false;
  }

  function up(element) {
    if (state === 'up') return;
    state = 'up';
    element.querySelector('.connection-text').textContent = element.dataset.back;
    element.querySelector('.connection-retry').hidden = true;
    setTimeout(() => { if (state === 'up') element.hidden = true; }, 3000);
    if (pending) Blazor.navigateTo(pending);
    pending = null;
  }

  function reload() {
    if (pending) location.assign(pending); else location.reload();
  }
}
