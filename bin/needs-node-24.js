// Says which Node is needed where an older one would stumble over the first file of the program. Written so that any Node can read it.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `copydesk: Node 24 or newer is needed, this is ${process.versions.node}. With npm ci it comes along on Linux and Windows; elsewhere get it at https://nodejs.org/\n`,
  );
  process.exit(1);
}
