// Makes an element look like given markup while keeping every node that has a twin of the same key: focus, open disclosures and scroll positions stay,
// and style transitions run because the marks are the same nodes.

// Long parts that hold no part of their own. One that stands as it is wanted is neither parsed nor compared: most of a body does not change with a filter.
const parts = /<svg data-chart=[^]*?<\/svg>|<details class="panel-(?:table|sources)"[^]*?<\/details>/g;
const standing = new WeakMap(); // morphed element → Map of a part's markup to its node, null where two are alike

/** With `waits`, a test of a standing keyed element, those it is true for keep their old look; the answer is a function that brings them up to date, null where none waited. */
export function morph(target, markup, waits = () => false) {
  const before = standing.get(target) ?? new Map();
  const texts = [];
  const short = markup.replace(parts, (text) => {
    const tag = text.startsWith("<svg") ? "svg" : "details";
    const number = texts.push(text) - 1;
    return before.get(text)?.isConnected && texts.indexOf(text) === number ? `<${tag} data-stands="${number}"></${tag}>` : `<${tag} data-part="${number}"${text.slice(tag.length + 1)}`;
  });
  const template = document.createElement("template");
  template.innerHTML = short;

  // What is not on the screen moves for nobody: it is replaced, not compared.
  const unseen = new Set();
  for (const drawing of target.querySelectorAll("svg.chart")) if (drawing.checkVisibility && !drawing.checkVisibility()) unseen.add(drawing);

  const after = new Map();
  const note = (text, node) => after.set(text, after.has(text) ? null : node);
  const work = { unseen, waits, waiting: [], stands: (node) => stands(node, texts, before, note) };
  children(target, template.content, work);
  const finish = () => {
    for (const [from, to] of work.waiting) one(from, to, work);
    // Panels that are new as a whole came with their gaps.
    for (const gap of target.querySelectorAll("[data-stands]")) gap.replaceWith(stands(gap, texts, before, note));
    for (const node of target.querySelectorAll("[data-part]")) {
      note(texts[node.dataset.part], node);
      node.removeAttribute("data-part");
    }
    standing.set(target, after);
  };
  if (work.waiting.length > 0) return finish;
  finish();
  return null;
}

function stands(node, texts, before, note) {
  const number = node.dataset?.stands;
  if (number === undefined) return null;
  const found = before.get(texts[number]);
  note(texts[number], found);
  return found;
}

const keyOf = (node) => (node.nodeType === Node.ELEMENT_NODE ? node.getAttribute("data-key") || node.id || null : null);

function children(from, to, work) {
  let keyed = null;
  let at = from.firstChild;
  for (let next = to.firstChild, after; next; next = after) {
    after = next.nextSibling;
    const asItIs = work.stands(next);
    const key = asItIs ? null : keyOf(next);
    let match = asItIs;
    if (!match && key) match = at && keyOf(at) === key ? at : (keyed ??= byKey(from)).get(key);
    if (match && match.nodeName !== next.nodeName) match = null;
    if (!match && !key && at && at.nodeType === next.nodeType && at.nodeName === next.nodeName && !keyOf(at)) match = at;
    if (match) {
      if (match === at) at = at.nextSibling;
      else from.insertBefore(match, at);
      if (asItIs) continue;
      if (work.unseen.has(match)) match.replaceWith(next);
      else if (key && work.waits(match)) work.waiting.push([match, next]);
      else one(match, next, work);
    } else {
      from.insertBefore(next, at); // moves the node out of the template
    }
  }
  while (at) {
    const gone = at;
    at = at.nextSibling;
    gone.remove();
  }
}

function byKey(parent) {
  const keyed = new Map();
  for (const child of parent.children) {
    const key = keyOf(child);
    if (key) keyed.set(key, child);
  }
  return keyed;
}

function one(from, to, work) {
  if (from.nodeType !== Node.ELEMENT_NODE) {
    if (from.nodeValue !== to.nodeValue) from.nodeValue = to.nodeValue;
    return;
  }
  attributes(from, to);
  children(from, to, work);
}

// Twins mostly have the same attributes in the same order.
function attributes(from, to) {
  const have = from.attributes, want = to.attributes;
  let alike = have.length === want.length;
  for (let i = 0; i < want.length; i++) {
    const { name, value } = want[i];
    const own = have[i];
    if (own && own.name === name) {
      if (own.value !== value) own.value = value;
    } else {
      alike = false;
      if (from.getAttribute(name) !== value) from.setAttribute(name, value);
    }
  }
  if (alike) return;
  // "open" belongs to the reader once a disclosure is on the page, "tabindex" to whoever walks the marks.
  for (const { name } of [...have]) if (!to.hasAttribute(name) && name !== "open" && name !== "tabindex") from.removeAttribute(name);
}
