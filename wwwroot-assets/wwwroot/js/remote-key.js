// A phone that has read the code brings its secret in the fragment. It is handed over once, in exchange for a cookie that no script can read, and then leaves the address; without a network it stays for the next try.
const key = location.hash.slice(1);
const { room } = document.querySelector('.join').dataset;
if (/^[0-9a-f]{32}$/.test(key)) {
  const answer = await fetch(`/rooms/${room}/phone/key`, { method: 'POST', body: new URLSearchParams({ key }) }).catch(() => undefined);
  if (answer?.ok || answer?.status === 403) history.replaceState(null, '', location.pathname + location.search);
  if (answer?.ok) location.reload();
}
