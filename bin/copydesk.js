#!/usr/bin/env node
// Says which Node is needed where an older one runs this; everything else is in dist/bot/main.js.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `copydesk: Node 24 or newer is needed, this is ${process.versions.node}. Get it at https://nodejs.org/\n`,
  );
  process.exit(1);
}
await import('../dist/bot/main.js');
