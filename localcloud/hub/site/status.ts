import type { FaultSettings } from '../../faults';
import { byId, el, fill } from './dom';
import { countFaults } from './fault-words';
import type { Manual } from './local-api';

/** Says at the top whether the local cloud answers at all. */
export function showContact(isThere: boolean): void {
  const wasThere = byId('lost').hidden;
  byId('lost').hidden = isThere;
  if (!isThere) showState('is-bad', '没有应答');
  else if (!wasThere) showState('', '正在检查……');
}

/** Says at the top whether the product works: GET /healthz. */
export function showHealth(isHealthy: boolean): void {
  if (isHealthy) showState('is-good', '运行正常');
  else showState('is-bad', '还没有完全就绪');
}

/** Says at the top how many switches for faults are on. */
export function showFaultNote(settings: FaultSettings): void {
  const count = countFaults(settings);
  const note = byId('fault-note');
  note.hidden = count === 0;
  fill(note, el('a', { href: '#faults' }, `有 ${count} 个故障开关开着`));
}

/** Links to the manuals and to the description of the interface. */
export function showManuals(manuals: readonly Manual[]): void {
  fill(
    byId('manuals'),
    el('a', { href: '/openapi.json', target: '_blank' }, '接口说明 openapi.json'),
    ...manuals.map(({ file, title }) => el('a', { href: `/hub/manuals/${file}`, target: '_blank' }, title)),
  );
}

function showState(mood: 'is-good' | 'is-bad' | '', words: string): void {
  byId('state').className = mood;
  byId('state').textContent = words;
}
