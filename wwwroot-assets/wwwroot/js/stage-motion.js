// Two slides of the same chart: the marks of the second begin where those of the first stand and move to their own place. The first frame already shows the second slide.
const geometry = ['x', 'y', 'width', 'height', 'cx', 'cy', 'r', 'd', 'transform'];
const still = matchMedia('(prefers-reduced-motion: reduce)');

export function carry(from, to) {
  // Of several drawings, one a width, the one that is seen; what has left the page has no width any more.
  const after = [...to.querySelectorAll('.chart')].find(chart => chart.getClientRects().length > 0);
  const before = from.querySelectorAll('.chart')[[...to.querySelectorAll('.chart')].indexOf(after)];
  if (still.matches || !before || !after || from.firstElementChild.dataset.panel !== to.firstElementChild.dataset.panel) return;
  const known = new Map([...before.querySelectorAll('[data-key]')].map(node => [node.dataset.key, node]));
  const keyed = [...after.querySelectorAll('[data-key]')];
  const twinOf = node => (twin => (twin?.nodeName === node.nodeName ? twin : undefined))(known.get(node.dataset.key));
  // Marks of which most are others than before would only flicker.
  if (keyed.filter(twinOf).length * 2 < keyed.length) return;
  const moves = [];
  pair(before, after, moves);
  const rings = [from, to].map(slot => slot.querySelectorAll('.slide-ring'));
  for (let index = 0; index < Math.min(rings[0].length, rings[1].length); index++) pair(rings[0][index], rings[1][index], moves);
  for (const node of keyed) {
    const twin = twinOf(node);
    if (!twin) {
      node.classList.add('is-new');
      node.addEventListener('animationend', () => node.classList.remove('is-new'), { once: true });
      continue;
    }
    pair(twin, node, moves);
    // Parts of a mark have no key of their own: they are alike in order.
    for (let index = 0; index < Math.min(twin.children.length, node.children.length); index++) pair(twin.children[index], node.children[index], moves);
  }
  to.classList.add('is-still');
  for (const [node, name, old] of moves) node.setAttribute(name, old);
  after.getBoundingClientRect(); // styles of before are taken in now, without being painted
  to.classList.remove('is-still');
  for (const [node, name, , own] of moves) node.setAttribute(name, own);
}

function pair(twin, node, moves) {
  if (twin.nodeName !== node.nodeName) return;
  for (const name of geometry) {
    const [old, own] = [twin.getAttribute(name), node.getAttribute(name)];
    if (old !== null && own !== null && old !== own) moves.push([node, name, old, own]);
  }
}
