import { type Delivery, type Transport, withinPatience } from './transport.shared';

async function readBody(response: Response): Promise<Delivery> {
  const text = await response.text();
  try {
    return { arrived: true, body: JSON.parse(text) };
  } catch {
    return { arrived: false, why: 'unreadable' };
  }
}

/** In a browser: the HTTP door of the local cloud, as the person whose page this is. */
export const transport: Transport = ({ function: name, action, requestId, data }) => {
  const token = window.__HOST__?.token;
  const sent = fetch(`/call/${name}/${action}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify({ ...(requestId ? { requestId } : {}), data }),
  });
  return withinPatience(sent.then(readBody));
};
