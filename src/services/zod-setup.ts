import * as z from 'zod/mini';
import zhCN from 'zod/v4/locales/zh-CN.js';

/** WeChat forbids `new Function`; and what a schema has no words of its own for is said in Chinese. */
z.config({ jitless: true, ...zhCN() });
