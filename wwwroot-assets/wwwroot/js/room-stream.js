// The connection of a screen to its room: server-sent events that carry the whole state, so that whatever was missed does not matter. Taken up again by itself, however long it was gone.
const first = 1000;
const longest = 5000;
// The server says the state again every five seconds. A cable that is pulled closes nothing: who hears nothing for two of them and a bit has no connection.
const silence = 12000;

/**
 * Follows a room.
 * @param {string} room its code
 * @param {string} query how this screen looks at it
 * @param {{state: (state: object) => void, lost: () => void, found: () => void, gone: () => void}} told what came; lost and found once each time; gone when this screen is not let in any more
 */
export function follow(room, query, told) {
  let source;
  let wait = first;
  let timer;
  let away = false;
  let closed = false;
  let watch;

  function heard() {
    clearTimeout(watch);
    watch = setTimeout(() => { lose(); open(); }, silence);
  }

  function lose() {
    if (away) return;
    away = true;
    told.lost();
  }

  function open() {
    clearTimeout(timer);
    source?.close();
    closed = false;
    source = new EventSource(`/rooms/${room}/events?${query}`);
    heard();
    source.onmessage = event => {
      heard();
      wait = first;
      if (away) { away = false; told.found(); }
      const state = JSON.parse(event.data);
      if (state.over || state.away) close();
      told.state(state);
    };
    source.onerror = () => {
      lose();
      // The browser tries again itself while the connection breaks, and gives up when it is refused; why, it does not say.
      if (source.readyState === EventSource.CLOSED) { clearTimeout(watch); ask(); }
    };
  }

  async function ask() {
    const answer = await fetch(`/rooms/${room}/admission?${query}`).catch(() => undefined);
    if (closed) return;
    if (answer && (answer.status === 403 || answer.status === 404)) {
      close();
      told.gone();
    } else again();
  }

  function again() {
    clearTimeout(timer);
    timer = setTimeout(open, wait * (0.5 + Math.random()));
    wait = Math.min(wait * 2, longest);
  }

  function close() {
    closed = true;
    clearTimeout(timer);
    clearTimeout(watch);
    source?.close();
  }

  // A cut network closes nothing by itself; the browser may know of it at once.
  addEventListener('online', () => { if (!closed) open(); });
  addEventListener('offline', () => { if (!closed) lose(); });
  addEventListener('pagehide', close);
  addEventListener('pageshow', event => { if (event.persisted) open(); });
  open();
  return { close, lose, isLost: () => away };
}
