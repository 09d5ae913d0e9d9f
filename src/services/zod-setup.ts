import * as z from 'zod/mini';
import { plainIssueWords } from '@/contracts/validation-words';

/** WeChat forbids `new Function`; and what a schema has no words of its own for is said in plain Chinese. */
z.config({ jitless: true, localeError: plainIssueWords });
