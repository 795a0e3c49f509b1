// Moves a room: from the wall, the lectern or the phone. One request at a time, always with the newest wish; what is wished while there is no connection is kept and asked for once it is back,
// unless others moved the room meanwhile. Windows of one browser tell each other at once, so that wall and lectern stay together without a server.
import { follow } from './room-stream.js';

const patience = 8000;

/**
 * @param {() => HTMLElement} rootOf carries data-room, data-sequence
 * @param {string} kind lectern, stage or remote
 * @param {{take: (state: object) => void, tell: (words: string) => void, lost: () => void, found: () => void, gone: () => void, info?: (state: object) => void, over: () => void}} screen
 */
export function driverOf(rootOf, kind, screen) {
  const { room } = rootOf().dataset;
  const beside = new BroadcastChannel(`room-${room}`);
  let wish;
  let busy = false;
  let latest;
  let last; // what was asked for last
  let overtaken = false; // the other window has moved since the request under way was sent
  let unanswered; // asked for; whether the room heard it is not known
  let sequence = Number(rootOf().dataset.sequence);

  function seen(number) {
    sequence = number;
    rootOf().dataset.sequence = number;
  }

  function take(state) {
    if (state.sequence <= sequence) return;
    seen(state.sequence);
    screen.take(state);
  }

  const stream = follow(room, `as=${kind}&lang=${document.documentElement.lang}`, {
    state: state => {
      screen.info?.(state);
      if (state.over || state.away) { screen.over(state); return; }
      // The room heard what it could not answer: what was wished since goes on from there.
      if (wish && unanswered && state.sequence === wish.after + 1 && holds(state, unanswered)) { seen(state.sequence); wish.after = sequence; }
      // While own wishes are under way, what comes is older than what is shown.
      if (busy || wish) latest = state; else take(state);
      if (wish && !busy) send();
    },
    lost: () => screen.lost(),
    found: () => screen.found(),
    gone: () => screen.gone(),
  });

  const holds = (state, move) => ['slide', 'blank', 'chosen', 'invites'].every(name => move[name] === undefined || move[name] === state[name]);

  async function send() {
    busy = true;
    while (wish) {
      const asked = wish;
      wish = undefined;
      overtaken = false;
      try {
        const answer = await fetch(`/rooms/${room}/moves`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(asked), signal: AbortSignal.timeout(patience) });
        if (answer.status === 403 || answer.status === 404) { screen.tell(rootOf().dataset.textRefused); break; }
        if (!answer.ok) throw new Error(answer.status);
        const state = await answer.json();
        unanswered = undefined;
        if (wish) continue;
        // What was wished without a connection may have come too late: then the room is right.
        if (asked.after !== undefined) screen.take(state);
        else screen.take({ invites: state.invites }); // a turn ends the invitation
        seen(Math.max(sequence, state.sequence));
      } catch {
        unanswered = asked;
        if (overtaken) beside.postMessage({ pass: { ...asked, after: sequence } });
        else wish = { ...asked, ...wish, after: sequence };
        stream.lose();
        break;
      }
    }
    busy = false;
    if (!wish && latest) { const state = latest; latest = undefined; take(state); }
  }

  beside.onmessage = event => {
    const { move, pass } = event.data;
    if (move) {
      // The other window has moved, and asks the server itself: also for what this one could not ask yet.
      if (wish) beside.postMessage({ pass: wish });
      wish = undefined;
      overtaken = true;
      screen.take(move);
    } else if (pass) {
      wish = { ...pass, ...last, ...wish, after: pass.after };
      if (!busy) send();
    }
  };

  return {
    /** Asks for a state; what is not named stays as it is. */
    move(move) {
      last = move;
      wish = { ...wish, ...move };
      if (stream.isLost()) wish.after = sequence;
      beside.postMessage({ move });
      if (!busy) send();
    },
    close() { stream.close(); beside.close(); },
  };
}
