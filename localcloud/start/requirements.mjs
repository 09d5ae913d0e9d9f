import { UserError } from './user-error.mjs';

/** Refuses a Node that this project is not made for, and a production environment. Throws UserError. */
export function checkRequirements({ nodeVersion, nodeEnv }) {
  const [major, minor] = nodeVersion.replace(/^v/, '').split('.').map(Number);
  if (major !== 20 || minor < 10) {
    throw new UserError(
      `需要 Node 20（20.10 或更高），现在是 ${nodeVersion}。请装好 Node 20 再运行 npm start。`,
    );
  }
  if (nodeEnv === 'production') {
    throw new UserError(
      '本机云只供演示和开发，不能在生产环境运行（NODE_ENV=production）。 The local cloud refuses to run with NODE_ENV=production.',
    );
  }
}
