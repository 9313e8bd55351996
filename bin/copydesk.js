#!/usr/bin/env node
// The program as it is installed: everything is in dist/bot/main.js.
import './needs-node-24.js';

await import('../dist/bot/main.js');
