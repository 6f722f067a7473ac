import '../support/english';
import { trainFrustration } from './frustration';
import { trainTeacher } from './teacher';
import { trainThread } from './thread';

/** What can be trained, by name. */
const tasks: Readonly<Record<string, (only: readonly string[]) => void | Promise<void>>> = {
  frustration: trainFrustration,
  teacher: trainTeacher,
  thread: trainThread,
};

const [name, ...only] = process.argv.slice(2);
const task = tasks[name ?? ''];
if (!task) {
  console.error(`Usage: npm run train -- <${Object.keys(tasks).join('|')}> [what]`);
  process.exitCode = 2;
} else {
  await task(only);
}
