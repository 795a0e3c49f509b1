// Own briefings in this browser: one entry a briefing, never sent anywhere to be kept. A briefing is the content of its file (see the server's format); its id is its name here.
const prefix = 'briefing:';
const schema = { schema: 'innovation-dashboard/briefing', version: 1 };
const words = JSON.parse(document.querySelector('.own').dataset.words);

/** A text in the reader's language, with {0} … replaced. */
export const text = (key, ...values) => words[key].replace(/\{(\d)\}/g, (_, index) => values[index]);

export function read(id) {
  try {
    return JSON.parse(localStorage.getItem(prefix + id));
  } catch {
    return null;
  }
}

/** Keeps a briefing; false when the browser keeps nothing. */
export function write(briefing) {
  try {
    localStorage.setItem(prefix + briefing.id, JSON.stringify(briefing));
    return true;
  } catch {
    return false;
  }
}

export function remove(id) {
  try { localStorage.removeItem(prefix + id); } catch { /* nothing is kept here */ }
}

export function all() {
  try {
    return Object.keys(localStorage).filter(key => key.startsWith(prefix)).map(key => read(key.slice(prefix.length))).filter(Boolean).sort((one, other) => one.title.localeCompare(other.title));
  } catch {
    return [];
  }
}

export const keyOf = id => prefix + id;

/** An id that no briefing of this browser has. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return [...bytes].map(byte => byte.toString(36).padStart(2, '0')).join('');
}

export const begin = title => ({ ...schema, id: newId(), title, minutes: 10, slides: [] });

/** Lets the server read a briefing: problems in the reader's language, and the briefing as it was understood. Throws without a server. */
export async function check(content) {
  const answer = await fetch('/briefings/own/read' + location.search.replace(/^\?.*?(lang=[A-Za-z-]+).*$|^.*$/, (_, lang) => (lang ? '?' + lang : '')), { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: content });
  if (answer.status === 413) return { problems: [], briefing: null };
  if (!answer.ok) throw new Error(answer.status);
  return answer.json();
}

export function say(place, ...nodes) {
  place.replaceChildren(...nodes);
}

export function element(name, properties = {}, ...children) {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children.filter(child => child !== undefined));
  return node;
}

export function notice(title, lines = []) {
  const box = element('div', { className: 'notice' }, element('p', {}, title));
  if (lines.length > 0) box.append(element('ul', {}, ...lines.map(line => element('li', {}, line))));
  return box;
}

const longest = 8000;

/** Most slides of a briefing. */
export const mostSlides = 40;

/** Most bytes of a briefing's file; the server reads no more either. */
export const longestFile = 60000;
const toText = bytes => btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const toBytes = string => Uint8Array.from(atob(string.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0));
const through = (bytes, stream) => new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer().then(buffer => new Uint8Array(buffer));

/** A link that holds the briefing, packed, in its fragment; or its length when that is too long for mail and chat programs. */
export async function linkOf(briefing) {
  const packed = toText(await through(new TextEncoder().encode(JSON.stringify(briefing)), new CompressionStream('deflate-raw')));
  const link = `${location.origin}/briefings/own#b=${packed}`;
  return link.length > longest ? { length: link.length, most: longest } : { link };
}

/** The content of a link, or null when it cannot be read. Bounded: a packed bomb is not unpacked. */
export async function contentOf(fragment) {
  try {
    const unpacked = new Blob([toBytes(fragment)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const parts = [];
    let length = 0;
    for await (const part of unpacked) {
      length += part.length;
      if (length > longestFile) return null;
      parts.push(part);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(await new Blob(parts).arrayBuffer());
  } catch {
    return null;
  }
}
