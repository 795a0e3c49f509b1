// The wall in a room: what is done on it goes to the room, what others do comes from it. Loaded with the stage; sleeps until there is a room.
import { driverOf } from './room-driver.js';

let driver;
let invitesOnceOpen = false;

function enter() {
  const stage = document.querySelector('.stage');
  const { room } = stage.dataset;
  if (!room || driver) return;
  const go = detail => document.dispatchEvent(new CustomEvent('stage:go', { detail }));
  driver = driverOf(() => document.querySelector('.stage'), 'stage', {
    take: state => {
      const { slide, chosen, invites, version } = state;
      const now = document.querySelector('.stage');
      if (version && !now.dataset.version.endsWith(version)) { document.dispatchEvent(new CustomEvent('stage:renew', { detail: { slide, blank: state.blank, chosen } })); return; }
      if (invites !== undefined) now.dataset.invites = invites;
      go({ slide, blank: state.blank ?? (slide === undefined ? undefined : false), chosen: chosen ?? (slide === undefined ? undefined : '') });
    },
    tell: () => {},
    lost: () => { document.querySelector('.stage').dataset.lost = ''; },
    found: () => { delete document.querySelector('.stage').dataset.lost; },
    gone: () => {},
    over: leave,
  });
  if (invitesOnceOpen) invite(true);
}

// The room is over: the wall goes on alone, and may open another.
function leave() {
  const { dataset } = document.querySelector('.stage');
  driver.close();
  driver = undefined;
  for (const name of ['invites', 'room', 'joinCode', 'drives', 'lost']) delete dataset[name];
  const address = new URL(location.href);
  address.searchParams.delete('room');
  history.replaceState(history.state, '', address);
}

function invite(on) {
  const stage = document.querySelector('.stage');
  stage.dataset.invites = on;
  if (stage.dataset.drives === 'true') driver.move({ invites: on });
}

// Without a server the new window would show the browser's own error page, perhaps over the slide.
async function isThere() {
  const answer = await fetch('/health/live', { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
  if (answer?.ok) return true;
  const { dataset } = document.querySelector('.stage');
  if (!driver) { dataset.lost = ''; setTimeout(() => { if (!driver) delete dataset.lost; }, 4000); }
  return false;
}

async function openRoom() {
  if (!await isThere()) return;
  const form = document.querySelector('.stage-open');
  form.elements.slide.value = document.querySelector('.stage').dataset.slide;
  form.requestSubmit();
}

document.addEventListener('stage:moved', event => {
  const { slide, blank, chosen } = event.detail;
  if (document.querySelector('.stage').dataset.drives === 'true') driver?.move({ slide, blank, chosen });
});
document.addEventListener('stage:invite', () => {
  if (driver) { invite(document.querySelector('.stage').dataset.invites !== 'true'); return; }
  // There is nothing to join yet: the code is shown as soon as there is.
  invitesOnceOpen = true;
  openRoom();
});
document.addEventListener('stage:notes', async event => {
  event.preventDefault();
  invitesOnceOpen = false;
  const { room } = document.querySelector('.stage').dataset;
  if (!room) openRoom(); else if (await isThere()) open(`/lectern/${room}`, 'lectern');
});
document.addEventListener('stage:opened', enter);
// A lectern that opens a room for this briefing takes the wall beside it along.
new BroadcastChannel('rooms').addEventListener('message', event => {
  const stage = document.querySelector('.stage');
  if (stage.dataset.room || event.data.briefing !== stage.dataset.briefing) return;
  document.dispatchEvent(new CustomEvent('stage:join', { detail: { room: event.data.room } }));
});
enter();
