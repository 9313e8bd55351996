// Says which Node is needed where an older one would stumble over the first file of the program. Written so that any Node can read it.
// Before 24.7 its SQLite refuses parameters that are used twice (measured), before 24.15 it calls itself an experiment at every start.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 15)) {
  process.stderr.write(
    `copydesk: Node 24.15 or newer is needed, this is ${process.versions.node}. With npm ci it comes along on Linux, macOS and Windows; elsewhere get it at https://nodejs.org/\n`,
  );
  process.exit(1);
}
