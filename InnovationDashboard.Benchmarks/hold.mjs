// node hold.mjs <url> <count>: opens so many circuits, prints how many stand, holds them until its input ends. Lies beside circuit.mjs of the circuit client.
import { Circuit } from './circuit.mjs';

const [url, count] = process.argv.slice(2);
const open = [];
let next = 0;
await Promise.all(Array.from({ length: 8 }, async () => {
  while (next++ < Number(count)) open.push(await new Circuit(url).open());
}));
console.log(open.length);
process.stdin.on('end', () => process.exit(0)).resume();
