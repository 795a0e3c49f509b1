// Enhances the shell: starts the circuit in the page's language and keeps what a reader holds in hand. Every page is complete without it.
import { watchConnection } from './connection.js';
import { keepPlace } from './place.js';
import { disclosures } from './disclosures.js';
import { readerSettings } from './reader-settings.js';
import { searchBox } from './search-box.js';

const root = document.documentElement;

function start() {
  watchConnection();
  Blazor.start({
    circuit: {
      // The circuit keeps the language it starts with, also when the page's address carries none.
      configureSignalR: builder => builder.withUrl(`_blazor?lang=${encodeURIComponent(root.lang)}`),
      reconnectionOptions: { maxRetries: 1e6, retryIntervalMilliseconds: tries => (tries < 4 ? 300 : tries < 30 ? 1000 : 3000) },
    },
  });
}

disclosures();
readerSettings();
searchBox();
keepPlace();
if (window.Blazor) start(); else addEventListener('load', start, { once: true });
