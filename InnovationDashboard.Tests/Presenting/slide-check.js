// What the last row cannot read on a slide: too small, too pale, cut off, on top of one another. One line each.
async theme => {
  await document.fonts.ready;
  const least = { 'slide-headline': 56, 'slide-subtitle': 36, 'slide-foot': 28, note: 28 };
  const colour = text => { const parts = /^color\(srgb (.*?)\)$/.exec(text); return parts ? parts[1].split(/[ /]+/).slice(0, 3).map(part => part * 255) : text.match(/[\d.]+/g).slice(0, 3).map(Number); };
  const light = rgb => rgb.map(part => part / 255).map(part => (part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4)).reduce((sum, part, index) => sum + part * [.2126, .7152, .0722][index], 0);
  const contrast = (one, other) => { const [high, low] = [light(one), light(other)].sort((a, b) => b - a); return (high + .05) / (low + .05); };
  document.documentElement.dataset.theme = theme;
  const found = [];
  for (const sheet of document.querySelectorAll('.slide-sheet')) {
    const where = sheet.closest('[data-slide]').dataset.slide;
    const bounds = sheet.getBoundingClientRect();
    const unit = 1920 / bounds.width;
    const shapes = [...sheet.querySelectorAll('rect:not(.hit), circle, path.shape')];
    const texts = [...sheet.querySelectorAll('text')].filter(text => text.textContent.trim()).map(text => {
      const box = text.getBoundingClientRect();
      const [x, y, width, height] = [(box.x - bounds.x) * unit, (box.y - bounds.y) * unit, box.width * unit, box.height * unit];
      return { text, said: `${where}: “${text.textContent}”`, left: x, right: x + width, top: y + height * .2, bottom: y + height * .8, size: Number.parseFloat(getComputedStyle(text).fontSize) };
    });
    for (const one of texts) {
      const role = [...one.text.classList].find(name => name in least);
      if (one.size < (least[role] ?? 44)) found.push(`${one.said} is ${one.size} high`);
      if (one.left < 48 || one.right > 1872 || one.top < 40 || one.bottom > 1050) found.push(`${one.said} stands outside: ${Math.round(one.left)} to ${Math.round(one.right)}, ${Math.round(one.top)} to ${Math.round(one.bottom)}`);
      for (const other of texts) {
        if (other === one || texts.indexOf(other) < texts.indexOf(one)) continue;
        if (one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom && other.top < one.bottom) found.push(`${one.said} lies on “${other.text.textContent}”`);
      }
      // The ground is all that is painted before the text and under its middle.
      let ground = [255, 255, 255];
      for (const shape of shapes) {
        if (!(shape.compareDocumentPosition(one.text) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
        const style = getComputedStyle(shape);
        if (style.fill === 'none') continue;
        const point = new DOMPoint(((one.left + one.right) / 2) / unit + bounds.x, ((one.top + one.bottom) / 2) / unit + bounds.y).matrixTransform(shape.getScreenCTM().inverse());
        if (!shape.isPointInFill(point)) continue;
        const opacity = Number(style.fillOpacity);
        ground = colour(style.fill).map((part, index) => part * opacity + ground[index] * (1 - opacity));
      }
      const ratio = contrast(colour(getComputedStyle(one.text).fill), ground);
      if (ratio < 7) found.push(`${one.said} has a contrast of ${ratio.toFixed(2)} (${theme})`);
    }
  }
  return found;
}
