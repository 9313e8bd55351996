import { openDatabase } from '../../../src/store/sqlite/database.ts';

/* Opens an archive at a given instant, so that several processes do it at once: node open-at.ts URL MILLISECONDS */
const [url, at] = [process.argv[2]!, Number(process.argv[3])];
while (Date.now() < at);
openDatabase(url).sql.close();
