// An own briefing taken along: as its file, as a link that holds it, as a file for other programs that the server makes and forgets.
import { element, linkOf, longestFile, notice, say, text } from './own-store.js';

const nameOf = (briefing, type) => `${briefing.title.replace(/[\\/:*?"<>|]+/g, ' ').trim() || 'briefing'}.${type}`;

function save(blob, name) {
  const link = element('a', { href: URL.createObjectURL(blob), download: name });
  link.click();
  URL.revokeObjectURL(link.href);
}

// In lines where they still fit into what a file may have.
function contentOf(briefing) {
  const lines = JSON.stringify(briefing, null, 2);
  return new Blob([lines]).size <= longestFile ? lines : JSON.stringify(briefing);
}

export const saveFile = briefing => save(new Blob([contentOf(briefing)], { type: 'application/json' }), nameOf(briefing, 'json'));

export async function copyLink(said, briefing) {
  const made = await linkOf(briefing);
  if (!made.link) { say(said, notice(text('LinkTooLong', made.length, made.most))); return; }
  const copied = await navigator.clipboard?.writeText(made.link).then(() => true, () => false) ?? false;
  const shown = element('input', { readOnly: true, value: made.link, ariaLabel: text('AsLink') });
  say(said, element('div', { className: 'notice' }, element('p', {}, text(copied ? 'Copied' : 'CopyByHand')), shown));
  shown.select();
}

/** Lets the server make a file (html or pptx) of the briefing. */
export async function savePack(said, button, briefing, type) {
  say(said, notice(text('Making')));
  button.disabled = true;
  try {
    const answer = await fetch(`/briefings/own/pack.${type}?lang=${document.documentElement.lang}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(briefing) });
    if (!answer.ok) throw new Error(answer.status);
    const name = nameOf(briefing, type);
    save(await answer.blob(), name);
    say(said, notice(text('Made', name)));
  } catch {
    say(said, notice(text('PackFailed')));
  }
  button.disabled = false;
}
