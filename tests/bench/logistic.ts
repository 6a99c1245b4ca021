/** One page as the model sees it. */
export interface Example {
  /** Which signs show, by their place in the table. */
  shown: readonly number[];
  isMember: boolean;
  /** How much it counts; 0 leaves it out. */
  weight: number;
}

/** A fitted model: the log odds of membership are the bias and the weights of the shown signs. */
export interface Model {
  weights: number[];
  bias: number;
}

const STEPS = 600;

/**
 * Fits a logistic regression with a ridge penalty, by accelerated gradient descent (Nesterov 1983; the
 * step is one over the Lipschitz constant of the mean loss, so that it always converges).
 * @param size number of signs
 * @param ridge strength of the penalty on squared weights; the bias has none
 */
export function fitLogistic(examples: readonly Example[], size: number, ridge: number): Model {
  const total = examples.reduce((sum, example) => sum + example.weight, 0);
  const most = examples.reduce((max, { shown }) => Math.max(max, shown.length + 1), 1);
  const step = 1 / (most / 4 + ridge);
  let at: Model = { weights: Array<number>(size).fill(0), bias: 0 };
  let ahead = at;
  let momentum = 1;
  for (let turn = 0; turn < STEPS; turn++) {
    const slope = gradient(examples, ahead, total);
    const next: Model = {
      weights: ahead.weights.map((w, sign) => w - step * ((slope.weights[sign] ?? 0) + ridge * w)),
      bias: ahead.bias - step * slope.bias,
    };
    const nextMomentum = (1 + Math.sqrt(1 + 4 * momentum ** 2)) / 2;
    const push = (momentum - 1) / nextMomentum;
    const from = at;
    ahead = {
      weights: next.weights.map((w, sign) => w + push * (w - (from.weights[sign] ?? 0))),
      bias: next.bias + push * (next.bias - from.bias),
    };
    at = next;
    momentum = nextMomentum;
  }
  return at;
}

/** Log odds that a page is a member. */
export function logOdds({ weights, bias }: Model, shown: readonly number[]): number {
  return shown.reduce((sum, sign) => sum + (weights[sign] ?? 0), bias);
}

/** Slope of the mean log loss. */
function gradient(examples: readonly Example[], model: Model, total: number): Model {
  const weights = Array<number>(model.weights.length).fill(0);
  let bias = 0;
  for (const { shown, isMember, weight } of examples) {
    const chance = 1 / (1 + Math.exp(-logOdds(model, shown)));
    const error = ((chance - Number(isMember)) * weight) / total;
    bias += error;
    for (const sign of shown) weights[sign] = (weights[sign] ?? 0) + error;
  }
  return { weights, bias };
}
