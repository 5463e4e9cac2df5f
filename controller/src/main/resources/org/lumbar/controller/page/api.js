// The daemon's HTTP interface: requests by POST, snapshots as server-sent events.
const headers = { 'X-Lumbar': '1', 'Content-Type': 'application/json' };

export async function ask(path, body = {}) {
  const answer = await fetch(`/api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const said = await answer.json();
  if (!answer.ok) throw new Error(said.message);
  return said;
}

export async function read(path) {
  return (await fetch(`/api/${path}`)).json();
}

// Calls back with every snapshot, and with true or false when the connection comes or goes.
export function watch(onSnapshot, onConnection) {
  const events = new EventSource('/events');
  events.addEventListener('snapshot', (event) => onSnapshot(JSON.parse(event.data)));
  events.addEventListener('open', () => onConnection(true));
  events.addEventListener('error', () => onConnection(false));
}
