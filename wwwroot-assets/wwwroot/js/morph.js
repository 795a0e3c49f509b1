// Makes an element look like given markup while keeping every node that has a twin of the same key: focus, open disclosures and scroll positions stay,
// and style transitions run because the marks are the same nodes.

const keyOf = (node) => (node.nodeType === Node.ELEMENT_NODE ? node.getAttribute("data-key") || node.id || null : null);

export function morph(target, markup) {
  const template = document.createElement("template");
  template.innerHTML = markup;
  children(target, template.content);
}

function children(from, to) {
  const keyed = new Map();
  for (const child of from.children) {
    const key = keyOf(child);
    if (key) keyed.set(key, child);
  }
  let at = from.firstChild;
  for (const next of [...to.childNodes]) {
    const key = keyOf(next);
    let match = key ? keyed.get(key) : null;
    if (match && match.nodeName !== next.nodeName) match = null;
    if (!match && !key && at && at.nodeType === next.nodeType && at.nodeName === next.nodeName && !keyOf(at)) match = at;
    if (match) {
      if (match === at) at = at.nextSibling;
      else from.insertBefore(match, at);
      one(match, next);
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

function one(from, to) {
  if (from.nodeType !== Node.ELEMENT_NODE) {
    if (from.nodeValue !== to.nodeValue) from.nodeValue = to.nodeValue;
    return;
  }
  for (const { name, value } of [...to.attributes]) if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  // "open" belongs to the reader once a disclosure is on the page, "tabindex" to whoever walks the marks.
  for (const { name } of [...from.attributes]) if (!to.hasAttribute(name) && name !== "open" && name !== "tabindex") from.removeAttribute(name);
  children(from, to);
}
