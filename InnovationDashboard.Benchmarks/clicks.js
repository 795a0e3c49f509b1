// In the page: click → painted. The page says when what is on the screen has its new look; the frame that paints it is over when a message posted from that frame arrives.
// "Later" is the stricter measure: the second frame after. "Whole" is the frame in which also stands what lies beneath the window.
globalThis.links = selector => [...document.querySelectorAll(selector)].map(link => link.getAttribute('href'));
globalThis.follow = (href, hover) => new Promise((done, fail) => {
  const link = [...document.querySelectorAll('.filter-menus a[href]')].find(candidate => candidate.getAttribute('href') === href);
  if (!link) return fail(new Error('no link ' + href));
  const giveUp = setTimeout(() => fail(new Error('nothing shown for ' + href)), 10_000);
  let started = 0;
  const now = () => performance.now() - started;
  const frame = () => new Promise(requestAnimationFrame);
  const paint = () => new Promise(painted => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = painted;
    port2.postMessage(null);
  });
  const heard = name => new Promise(hear => document.addEventListener(name, hear, { once: true }));
  const painted = heard('page-view-visible').then(frame).then(paint).then(now);
  const later = heard('page-view-visible').then(frame).then(frame).then(now);
  const whole = heard('page-view-shown').then(frame).then(paint).then(now);
  Promise.all([painted, later, whole]).then(times => { clearTimeout(giveUp); done(times); });
  if (hover) link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  setTimeout(() => { started = performance.now(); link.click(); }, hover);
});
