import * as z from 'zod/mini';
import { PlainDate } from '@/domain/kernel/plain-date';
import { DivisionCode } from '@/domain/kernel/region';
import { writtenText } from '@/domain/kernel/written-text';
import { PackContent, PackReleaseId, ReleaseStatus } from '@/domain/policy/pack/pack-release';
import { defineAction } from '../action-contract';
import { PackSummary, PackView } from './pack-view';

const Version = z.number().check(z.int(), z.gte(1));

/** The releases of a county: those published for everybody, drafts as well for the county's own staff. */
export const listPacks = defineAction({
  function: 'policy',
  action: 'listPacks',
  summary: '一个县发布过的政策参数；本县民政局的工作人员还能看到没有发布的',
  access: { caller: 'anyone' },
  writes: false,
  request: z.object({ region: z.optional(DivisionCode) }),
  response: z.object({ packs: z.array(PackSummary), countyName: z.optional(z.string()) }),
});

/** One release with its values and where they stand. */
export const getPack = defineAction({
  function: 'policy',
  action: 'getPack',
  summary: '一次发布的全部参数和出处',
  access: { caller: 'anyone' },
  writes: false,
  request: z.object({ releaseId: PackReleaseId }),
  response: PackView,
});

/** What a release has in it, for drafting: the parameters that the county may set, with what applies today. */
export const getPackForm = defineAction({
  function: 'policy',
  action: 'getPackForm',
  summary: '县里可以定的参数：名称、单位、现在的值',
  access: { caller: 'officer' },
  writes: false,
  request: z.object({}),
  response: z.object({
    countyName: z.string(),
    today: PlainDate,
    groups: z.array(
      z.object({
        title: z.string(),
        parameters: z.array(
          z.object({
            name: z.string(),
            label: z.string(),
            unit: z.string(),
            choices: z.optional(z.array(z.object({ value: z.string(), text: z.string() }))),
            /** What applies today, for town and country alike or for each. */
            current: z.array(
              z.object({
                area: z.optional(z.enum(['urban', 'rural'])),
                words: z.string(),
                /** Of money: for which period it is said. */
                per: z.optional(z.enum(['month', 'year'])),
                from: PlainDate,
              }),
            ),
          }),
        ),
      }),
    ),
  }),
});

/** Drafts a release, or changes the caller's own draft. */
export const draftPack = defineAction({
  function: 'policy',
  action: 'draftPack',
  summary: '起草（或修改自己起草的）参数发布',
  access: { caller: 'officer' },
  writes: true,
  request: z.object({
    /** Of a draft to change; a new one without. */
    change: z.optional(z.object({ releaseId: PackReleaseId, expectedVersion: Version })),
    content: PackContent,
  }),
  response: z.object({ releaseId: PackReleaseId, version: z.number() }),
});

/** Works the golden cases of a draft; publishes nothing. */
export const checkPack = defineAction({
  function: 'policy',
  action: 'checkPack',
  summary: '用验算户检查一份没有发布的参数',
  access: { caller: 'officer' },
  writes: false,
  request: z.object({ releaseId: PackReleaseId }),
  response: z.object({
    isFit: z.boolean(),
    problems: z.array(z.string()),
    remarks: z.array(z.string()),
    outcomes: z.array(
      z.object({
        name: z.string(),
        on: z.string(),
        isRight: z.boolean(),
        lines: z.array(
          z.object({ what: z.string(), expected: z.string(), got: z.string(), isRight: z.boolean() }),
        ),
      }),
    ),
  }),
});

const Decision = { releaseId: PackReleaseId, expectedVersion: Version };
const Decided = z.object({ status: ReleaseStatus, version: z.number() });

/** Publishes a draft that somebody else drafted, when its golden cases come out. */
export const publishPack = defineAction({
  function: 'policy',
  action: 'publishPack',
  summary: '复核并发布别人起草的参数；验算户算不对的不能发布',
  access: { caller: 'officer' },
  writes: true,
  request: z.object(Decision),
  response: Decided,
});

/** Sends a draft back with the reason, or takes the own one back. */
export const rejectPack = defineAction({
  function: 'policy',
  action: 'rejectPack',
  summary: '退回（或撤下自己的）一份没有发布的参数，写明理由',
  access: { caller: 'officer' },
  writes: true,
  request: z.object({ ...Decision, reason: writtenText({ most: 300, missing: '请写明为什么退回' }) }),
  response: Decided,
});
