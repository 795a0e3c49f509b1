// Starts the circuit and keeps what a reader holds in hand: focus, open disclosures, scroll, the connection. The page is complete without it.
const root = document.documentElement;

// --- The circuit speaks the language of the page, also when the address carries none. -------------------------------------------------
function start() {
  Blazor.start({
    circuit: {
      configureSignalR: builder => builder.withUrl(`_blazor?lang=${encodeURIComponent(root.lang)}`),
      reconnectionOptions: { maxRetries: 100000, retryIntervalMilliseconds: tries => (tries < 3 ? 300 : tries < 20 ? 1000 : 3000) },
    },
  });
}
if (window.Blazor) start(); else addEventListener('load', start, { once: true });
