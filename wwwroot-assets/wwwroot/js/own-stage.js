// The wall of an own briefing: it is sent along to be drawn, and the stage takes the place of this page.
import { notice, read, say, text } from './own-store.js';

const id = decodeURIComponent(location.pathname.split('/').pop());
const said = document.querySelector('.own-said');
const briefing = read(id);

if (!briefing) {
  document.querySelector('h1').textContent = text('Missing');
  say(said, notice(text('MissingText')));
} else {
  try {
    const answer = await fetch(`/present/own/${encodeURIComponent(id)}?lang=` + document.documentElement.lang, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(briefing) });
    if (!answer.ok) throw new Error(answer.status);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (!page.querySelector('.stage-slot')) { say(said, notice(text('NoSlides'))); } else {
      document.title = page.title;
      document.body.className = '';
      document.body.replaceChildren(...page.body.children);
      await import('./stage.js');
      await import('./stage-room.js');
    }
  } catch {
    say(said, notice(text('NoConnection')));
  }
}
