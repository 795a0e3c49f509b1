// In the page: key → painted. The clock starts when the browser got the key; the frame that paints the slide is over when a message posted from that frame arrives.
globalThis.turns = [];
globalThis.shift = 0;
globalThis.frames = 0;
globalThis.empty = 0;
new PerformanceObserver(list => { for (const entry of list.getEntries()) shift += entry.value; }).observe({ type: 'layout-shift' });

// Every frame for half a second after a key has exactly one slide, as large as the screen lets it be.
const look = until => requestAnimationFrame(() => {
  frames++;
  const seen = [...document.querySelectorAll('.stage-slot')].filter(slot => slot.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && slot.querySelector('svg')?.getBoundingClientRect().width > innerWidth * 0.9);
  if (seen.length !== 1) empty++;
  if (performance.now() < until) look(until);
});
addEventListener('keydown', event => {
  look(event.timeStamp + 500);
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => turns.push(performance.now() - event.timeStamp);
    port2.postMessage(null);
  });
}, { capture: true });
