// Enhances the shell: starts the circuit in the page's language and keeps what a reader holds in hand. Every page is complete without it.
import { sayFull, watchConnection } from './connection.js';
import { keepPlace } from './place.js';
import { passports } from './passport.js';
import { disclosures } from './disclosures.js';
import { readerSettings } from './reader-settings.js';
import { searchBox } from './search-box.js';

const root = document.documentElement;

function start() {
  watchConnection();
  Blazor.start({
    circuit: {
      // The circuit keeps the language it starts with, also when the page's address carries none.
      configureSignalR: builder => builder.withUrl(`_blazor?lang=${encodeURIComponent(root.lang)}`).configureLogging({ log }),
      reconnectionOptions: { maxRetries: 1e6, retryIntervalMilliseconds: tries => (tries < 4 ? 300 : tries < 30 ? 1000 : 3000) },
    },
  });
}

// The connection's own log: what went wrong goes to the console; a server without room (503) is said on the page.
function log(level, text) {
  if (level < 3) return;
  if (/negotiat/i.test(text) && /\b503\b/.test(text) && !document.querySelector('[data-interactive]')) sayFull();
  else console[level > 3 ? 'error' : 'warn'](text);
}

passports(); // first: it hears of Back before everything else
disclosures();
readerSettings();
searchBox();
keepPlace();
if ('noRoom' in root.dataset) sayFull();
else if (window.Blazor) start();
else addEventListener('load', start, { once: true });
