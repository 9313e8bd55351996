// Whether the shell of npm scripts knows "exec": all but that of Windows do, which would complain of a command that it cannot find.
process.exit(process.platform === 'win32' ? 1 : 0);
