import type Sigma from "sigma";
import type { CameraState } from "sigma/types";

// Where a frame is slow to draw, since a computer without a graphics processor
// draws thousands of lines in software, the picture that was drawn last is moved
// and scaled instead, as maps do it. It is drawn anew when it comes to rest, and
// while it moves for a tenth of the time at most.

const slowFrame = 24; // milliseconds
const rest = 140; // milliseconds without a movement
const share = 10;

export class Motion {
  slow = false;
  private drawn: CameraState;
  private last = 0; // when the graph was drawn
  private cost = 0; // how long that took
  private timer = 0;
  private layers: HTMLCanvasElement[];
  private still = document.createElement("canvas");

  constructor(private sigma: Sigma, container: HTMLElement) {
    this.layers = [...container.querySelectorAll("canvas")];
    this.drawn = sigma.getCamera().getState();
    this.still.id = "still";
    this.still.hidden = true;
    this.still.style.cssText = "position: absolute; left: 0; top: 0; transform-origin: 0 0";
    container.prepend(this.still);
    let [begin, measured] = [0, 0];
    sigma.on("beforeRender", () => { begin = performance.now(); });
    sigma.on("afterRender", () => {
      if (this.slow || measured++ < 6) {
        this.wait();
        this.cost = performance.now() - begin;
        this.slow ||= this.cost > slowFrame;
      }
      this.rest();
    });
    const schedule = sigma.scheduleRender.bind(sigma);
    sigma.scheduleRender = () => {
      const now = sigma.getCamera().getState();
      const moved = now.x !== this.drawn.x || now.y !== this.drawn.y || now.ratio !== this.drawn.ratio;
      if (!this.slow || !moved || performance.now() - this.last > share * this.cost) return schedule();
      this.move(now);
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => schedule(), rest);
      return sigma;
    };
  }

  // wait lets what was only ordered from WebGL happen, so that its time is known.
  private wait(): void {
    for (const layer of this.layers) {
      const gl = layer.classList.contains("sigma-edges") ? layer.getContext("webgl2") : null;
      gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    }
  }

  // rest shows what was just drawn, and keeps it as one picture, which is cheap to
  // move. WebGL forgets what it drew when it has shown it, so that it is kept at once.
  private rest(): void {
    this.drawn = this.sigma.getCamera().getState();
    this.last = performance.now();
    this.still.hidden = true;
    for (const layer of this.layers) layer.style.opacity = "";
    if (!this.slow) return;
    [this.still.width, this.still.height] = [this.layers[0].width, this.layers[0].height];
    [this.still.style.width, this.still.style.height] = [this.layers[0].style.width, this.layers[0].style.height];
    const context = this.still.getContext("2d");
    for (const layer of this.layers) context?.drawImage(layer, 0, 0);
  }

  // move shows the kept picture where the camera is now. The layers are made
  // transparent rather than hidden, since the topmost takes the mouse.
  private move(now: CameraState): void {
    const place = (at: { x: number; y: number }, cameraState: CameraState) => this.sigma.framedGraphToViewport(at, { cameraState });
    const [a0, a1, b0, b1] = [place({ x: 0, y: 0 }, this.drawn), place({ x: 0, y: 0 }, now), place({ x: 1, y: 1 }, this.drawn), place({ x: 1, y: 1 }, now)];
    const scale = (b1.x - a1.x) / (b0.x - a0.x);
    if (!Number.isFinite(scale)) return;
    if (this.still.hidden) {
      this.still.hidden = false;
      for (const layer of this.layers) layer.style.opacity = "0";
    }
    this.still.style.transform = `matrix(${scale}, 0, 0, ${scale}, ${a1.x - scale * a0.x}, ${a1.y - scale * a0.y})`;
  }
}
