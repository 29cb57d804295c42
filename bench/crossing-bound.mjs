// SPDX-License-Identifier: MIT
// A proven lower bound on the weighted crossings of any node order.
//
// Each pair of nodes in a column is one variable: +1 in the given order, -1 if swapped. Whether two links cross depends on the
// product of two such variables, and three nodes a, b, c are consistently ordered if and only if ab·bc - ab·ac - bc·ac = -1.
// With unit vectors as variables this is a semidefinite program whose minimum bounds every order from below:
// Chimani, Hungerländer, Jünger and Mutzel, https://doi.org/10.1145/2133803.2330084
// It is solved one vector at a time (Wang, Chang and Kolter, https://arxiv.org/abs/1706.00476), with an augmented Lagrangian
// for the triple constraint. An inexact solution only lowers the bound: its validity rests on the last step, a Cholesky
// factorisation that proves the multipliers to be a dual solution.
import { numbersFrom } from './random.mjs';

const rank = 30;
const sweepsARound = 3;

/**
 * A lower bound on the weighted crossings of a layered graph (see src/figure/crossings.ts) under
 * every order of its columns.
 * @param rounds number of solver rounds: more rounds give a higher bound
 */
export function crossingBound(graph, rounds = 200) {
  const problem = stateProblem(graph);
  if (problem.products.length === 0) return 0;
  return provenValue(problem, solve(problem, rounds));
}

/**
 * The crossings as `constant` plus the sum of value · variable · variable over `products`, and the
 * `triples` of variables for every three nodes.
 */
function stateProblem({ sizes, gaps }) {
  let variables = 0;
  const pairs = sizes.map((size) =>
    Array.from({ length: size }, (_, a) =>
      Array.from({ length: size }, (_, b) => (a < b ? variables++ : -1)),
    ),
  );
  const variable = (column, a, b) => pairs[column][Math.min(a, b)][Math.max(a, b)];
  let constant = 0;
  const values = new Map();
  gaps.forEach((links, gap) => {
    links.forEach((link, index) => {
      for (const other of links.slice(0, index)) {
        if (link.from === other.from || link.to === other.to) continue;
        const half = (link.value * other.value) / 2;
        constant += half;
        const key =
          variable(gap, link.from, other.from) * 2 ** 20 + variable(gap + 1, link.to, other.to);
        const uncrossedAsGiven = link.from < other.from === link.to < other.to;
        values.set(key, (values.get(key) ?? 0) + (uncrossedAsGiven ? -half : half));
      }
    });
  });
  const products = [...values].map(([key, value]) => ({
    one: Math.floor(key / 2 ** 20),
    two: key % 2 ** 20,
    value,
  }));
  const triples = sizes.flatMap((size, column) => {
    const found = [];
    for (let a = 0; a < size; a += 1)
      for (let b = a + 1; b < size; b += 1)
        for (let c = b + 1; c < size; c += 1)
          found.push([variable(column, a, b), variable(column, b, c), variable(column, a, c)]);
    return found;
  });
  return { constant, variables, products, triples };
}

/**
 * Unit vectors, one per variable, that nearly solve the program, and the multiplier of each triple
 * constraint.
 */
function solve({ variables, products, triples }, rounds) {
  const vectors = Array.from({ length: variables }, startingVectors());
  const multipliers = new Float64Array(triples.length);
  const penalty =
    Math.sqrt(products.reduce((sum, { value }) => sum + (value * value) / 2, 0)) / variables;
  const partners = Array.from({ length: variables }, () => []);
  for (const { one, two, value } of products) {
    partners[one].push([vectors[two], value]);
    partners[two].push([vectors[one], value]);
  }
  const rules = Array.from({ length: variables }, () => []);
  triples.forEach((triple, index) =>
    triple.forEach((variable, place) => rules[variable].push({ triple, index, place })),
  );

  const gradient = new Float64Array(rank);
  const direction = new Float64Array(rank);
  const improve = (vector, variable) => {
    gradient.fill(0);
    for (const [partner, value] of partners[variable]) add(gradient, partner, value);
    let curvature = 0;
    for (const { triple, index, place } of rules[variable]) {
      // The constraint is linear in this vector: along (second - third), (first - third) or -(first + second).
      const [first, second, third] = triple.map((each) => vectors[each]);
      direction.fill(0);
      add(direction, place === 0 ? second : first, place === 2 ? -1 : 1);
      add(direction, place === 2 ? second : third, -1);
      curvature += penalty * dot(direction, direction);
      add(gradient, direction, penalty * violation(first, second, third) - multipliers[index]);
    }
    // Minimum on the sphere of a parabola above the Lagrangian, so the value never rises.
    for (let part = 0; part < rank; part += 1)
      vector[part] = curvature * vector[part] - gradient[part];
    const length = Math.sqrt(dot(vector, vector)) || 1;
    for (let part = 0; part < rank; part += 1) vector[part] /= length;
  };
  for (let round = 0; round < rounds; round += 1) {
    for (let sweep = 0; sweep < sweepsARound; sweep += 1) vectors.forEach(improve);
    triples.forEach(
      (triple, index) =>
        (multipliers[index] -= penalty * violation(...triple.map((each) => vectors[each]))),
    );
  }
  return { vectors, multipliers };
}

/**
 * The value of a dual solution: the multipliers of the triple constraints and, for each variable,
 * that of its unit length, all lowered by the amount that makes the remaining matrix positive
 * definite.
 */
function provenValue({ constant, variables, products, triples }, { vectors, multipliers }) {
  const matrix = Array.from({ length: variables }, () => new Float64Array(variables));
  const enter = (one, two, value) => {
    matrix[one][two] += value / 2;
    matrix[two][one] += value / 2;
  };
  for (const { one, two, value } of products) enter(one, two, value);
  triples.forEach(([first, second, third], index) => {
    enter(first, second, -multipliers[index]);
    enter(first, third, multipliers[index]);
    enter(second, third, multipliers[index]);
  });
  const sum = new Float64Array(rank);
  const ofLength = matrix.map((row, variable) => {
    sum.fill(0);
    row.forEach((value, other) => value !== 0 && add(sum, vectors[other], value));
    return dot(vectors[variable], sum);
  });
  const isProof = (lowering) =>
    isPositiveDefinite(matrix, (variable) => lowering - ofLength[variable]);
  let [tooLittle, enough] = [0, 1];
  while (!isProof(enough)) enough *= 2;
  while (enough - tooLittle > 0.001 * enough) {
    const middle = (tooLittle + enough) / 2;
    if (isProof(middle)) enough = middle;
    else tooLittle = middle;
    if (enough * variables < 1e-6 * constant) break;
  }
  const total = (list) => list.reduce((whole, value) => whole + value, 0);
  return constant - total(multipliers) + total(ofLength) - variables * enough;
}

/**
 * Whether a symmetric matrix plus this diagonal has a Cholesky factor, allowing for rounding
 * errors.
 */
function isPositiveDefinite(matrix, onDiagonal) {
  const factor = [];
  return matrix.every((row, line) => {
    const mine = row.slice(0, line + 1);
    factor.push(mine);
    for (let column = 0; column < line; column += 1) {
      const other = factor[column];
      let value = mine[column];
      for (let before = 0; before < column; before += 1) value -= mine[before] * other[before];
      mine[column] = value / other[column];
    }
    let rest = mine[line] + onDiagonal(line);
    for (let before = 0; before < line; before += 1) rest -= mine[before] * mine[before];
    mine[line] = Math.sqrt(rest);
    return rest > 1e-9;
  });
}

/** By how much three vectors violate the triple constraint. */
function violation(first, second, third) {
  return dot(first, second) - dot(first, third) - dot(second, third) + 1;
}

/** Creates unit vectors in pseudo-random directions. */
function startingVectors() {
  const random = numbersFrom(1);
  return () => {
    const vector = Float64Array.from({ length: rank }, () => random() - 0.5);
    const length = Math.sqrt(dot(vector, vector));
    return vector.map((part) => part / length);
  };
}

function dot(one, two) {
  let sum = 0;
  for (let part = 0; part < rank; part += 1) sum += one[part] * two[part];
  return sum;
}

function add(to, vector, times) {
  for (let part = 0; part < rank; part += 1) to[part] += times * vector[part];
}
