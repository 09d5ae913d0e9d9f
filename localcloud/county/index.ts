export { DEMO_HOUSEHOLDS, demoFamilies } from './demo-households';
export { type DemoSubmission, demoSubmissions } from './demo-submissions';
export { fingerprintOfFamilies } from './families';
export { PERSONAS } from './people';
export type { Persona } from './persona';
export { seedAwards } from './seed-awards';
export { seedCounty } from './seed-county';
