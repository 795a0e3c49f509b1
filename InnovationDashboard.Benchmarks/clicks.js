// In the page: click → painted. The page says when the new body stands; two frames later it has been on the screen.
globalThis.links = selector => [...document.querySelectorAll(selector)].map(link => link.getAttribute('href'));
globalThis.follow = (href, hover) => new Promise((done, fail) => {
  const link = [...document.querySelectorAll('.filter-menus a[href]')].find(candidate => candidate.getAttribute('href') === href);
  if (!link) return fail(new Error('no link ' + href));
  const giveUp = setTimeout(() => fail(new Error('nothing shown for ' + href)), 10_000);
  let started = 0;
  document.addEventListener('page-view-shown', () => requestAnimationFrame(() => requestAnimationFrame(() => {
    clearTimeout(giveUp);
    done(performance.now() - started);
  })), { once: true });
  if (hover) link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  setTimeout(() => { started = performance.now(); link.click(); }, hover);
});
