/** Says each step when it begins, how long it took when it ends, and that it still goes on in between. */
export function createProgress(write = (text) => process.stdout.write(text)) {
  return {
    say: (line) => write(`${line}\n`),
    /** Runs a step; `done` may turn its result into other words for the end. */
    async step(name, work, done = () => '完成') {
      const start = performance.now();
      const seconds = () => ((performance.now() - start) / 1000).toFixed(1);
      write(`· ${name} … `);
      const pulse = setInterval(() => write(`${Math.round(Number(seconds()))} 秒 … `), 15_000);
      try {
        const result = await work();
        write(`${done(result)}（${seconds()} 秒）\n`);
        return result;
      } catch (error) {
        write('没有成功\n');
        throw error;
      } finally {
        clearInterval(pulse);
      }
    },
  };
}
