// A loop for a foyer: the next slide after an interval, with a bar that shows how much of it is left, and a pause.
const least = 5;
const most = 300;

export function loopOf(stage, turn) {
  let seconds = Number(stage.dataset.interval);
  let run;

  function start() {
    run?.cancel();
    const bar = stage.querySelector('.stage-loop > i');
    run = bar.animate([{ transform: 'scaleX(0)' }, { transform: 'scaleX(1)' }], { duration: seconds * 1000, easing: `steps(${seconds * 10})` });
    run.onfinish = () => { turn(); start(); };
    stage.dataset.loop = 'running';
  }

  return {
    running: () => Boolean(run),
    /** Begins, pauses, goes on; tells whether it runs. */
    toggle() {
      if (!run) start();
      else if (run.playState === 'running') { run.pause(); stage.dataset.loop = 'paused'; }
      else { run.play(); stage.dataset.loop = 'running'; }
      return stage.dataset.loop === 'running';
    },
    stop() {
      run?.cancel();
      run = undefined;
      delete stage.dataset.loop;
    },
    /** A slide came by hand: it stands for a whole interval. */
    again() {
      if (!run) return;
      const paused = run.playState === 'paused';
      start();
      if (paused) { run.pause(); stage.dataset.loop = 'paused'; }
    },
    change(by) {
      seconds = Math.min(Math.max(seconds + by, least), most);
      stage.dataset.interval = seconds;
      this.again();
    },
  };
}
