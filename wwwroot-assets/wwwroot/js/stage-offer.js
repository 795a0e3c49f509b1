// The filter that a slide offers. Its other views are fetched when they are chosen and take the slide's place with their marks in motion; without a server the slide stays as it is.
import { carry } from './stage-motion.js';

export function offerOf(stage, say) {
  const chosen = slot => slot.querySelector('.stage-offer [aria-pressed="true"]')?.dataset.choose ?? '';

  return {
    chosen,
    toggle(slot) {
      if (!slot.querySelector('.stage-offer')) return false;
      slot.toggleAttribute('data-open');
      return true;
    },
    async choose(slot, code) {
      const offer = slot.querySelector('.stage-offer');
      const button = [...(offer?.querySelectorAll('[data-choose]') ?? [])].find(one => one.dataset.choose === code);
      if (!button || chosen(slot) === code) return false;
      try {
        const answer = await fetch(offer.dataset.src + encodeURIComponent(code));
        if (!answer.ok) throw new Error(answer.status);
        const template = document.createElement('template');
        template.innerHTML = await answer.text();
        const before = document.createElement('div');
        const slide = slot.firstElementChild;
        slide.before(template.content);
        before.append(slide);
        carry(before, slot);
        for (const other of offer.querySelectorAll('[data-choose]')) other.setAttribute('aria-pressed', other === button);
        say(slot.querySelector('h2').textContent);
        return true;
      } catch {
        say(stage.dataset.textOffline);
        return false;
      }
    },
  };
}
