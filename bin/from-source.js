// The program as it is checked out: what npm scripts run.
import './needs-node-24.js';

await import('../src/bot/main.ts');
