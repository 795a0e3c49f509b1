// In the page: click → painted. The page says when its new body stands; the frame that paints it is over when a message posted from that frame arrives.
// "Later" is the stricter measure: the second frame after the body stands.
globalThis.links = selector => [...document.querySelectorAll(selector)].map(link => link.getAttribute('href'));
globalThis.follow = (href, hover) => new Promise((done, fail) => {
  const link = [...document.querySelectorAll('.filter-menus a[href]')].find(candidate => candidate.getAttribute('href') === href);
  if (!link) return fail(new Error('no link ' + href));
  const giveUp = setTimeout(() => fail(new Error('nothing shown for ' + href)), 10_000);
  let started = 0, painted = 0;
  document.addEventListener('page-view-shown', () => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { painted = performance.now() - started; };
    port2.postMessage(null);
    requestAnimationFrame(() => {
      clearTimeout(giveUp);
      setTimeout(() => done([painted, later]));
      const later = performance.now() - started;
    });
  }), { once: true });
  if (hover) link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  setTimeout(() => { started = performance.now(); link.click(); }, hover);
});
