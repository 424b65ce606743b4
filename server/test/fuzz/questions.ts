import { type GraphQLSchema, isInterfaceType } from 'graphql';
import { type Dice, diceFrom } from '../../bench/graph/dice.ts';
import { askedOf, type Coordinate, coordinatesOf } from './coordinates.ts';
import type { Known } from './known.ts';
import { ODDITY } from './variables.ts';
import { type Step, type Ways, waysIn } from './ways.ts';
import { type Shape, Writing } from './writing.ts';

/** How many steps a way may wander before it goes straight. */
const LONGEST = 5;

/** Random questions that are valid by a schema, and that turn to what no answer has shown yet. */
export class Questions {
  private readonly dice: Dice;
  private readonly ways: Ways;
  private readonly left: Set<Coordinate>;
  /** What the questions try that are asked together. */
  private readonly tried = new Set<Coordinate>();
  /** The types of which each part of the schema can be asked. */
  private readonly askable = new Map<Coordinate, string[]>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly known: Known,
    seed: number,
  ) {
    this.dice = diceFrom(seed);
    this.ways = waysIn(schema);
    this.left = new Set(coordinatesOf(schema));
    for (const name of this.ways.keys()) {
      const type = schema.getType(name);
      for (const coordinate of type ? askedOf(type) : [])
        this.askable.set(coordinate, [...(this.askable.get(coordinate) ?? []), name]);
    }
  }

  /** What no answer has shown yet. */
  get unreached(): readonly Coordinate[] {
    return [...this.left].sort();
  }

  reached(coordinates: Iterable<Coordinate>): void {
    for (const coordinate of coordinates) this.left.delete(coordinate);
  }

  /** Some questions to be asked together: what one of them tries, the others leave to it. */
  next(count: number): readonly Shape[] {
    this.tried.clear();
    return Array.from({ length: count }, () => this.shape());
  }

  private shape(): Shape {
    const source = {
      dice: this.dice,
      known: this.known,
      isUntried: (coordinate: Coordinate) => this.left.has(coordinate) && !this.tried.has(coordinate),
      trying: (coordinate: Coordinate) => void this.tried.add(coordinate),
      oddity: this.dice.chance(0.15) ? ODDITY : 0,
    };
    const target = this.target();
    return new Writing(this.schema, source).shape(this.way(target), target);
  }

  /** A type, most often one of which something was not reached yet. */
  private target(): string {
    const types = [...this.ways.keys()];
    const open = [...this.left].filter((coordinate) => !this.tried.has(coordinate));
    if (open.length === 0 || !this.dice.chance(0.85)) return this.dice.pick(types);
    return this.dice.pick(this.askable.get(this.dice.pick(open)) ?? types);
  }

  private way(target: string): readonly Step[] {
    const steps: Step[] = [];
    for (let at = target; at !== 'Query'; ) {
      const { steps: far, last } = this.ways.get(at) ?? { steps: 0, last: [] };
      const straight = last.filter(({ on }) => (this.ways.get(on)?.steps ?? far) < far);
      const open = steps.length < LONGEST && this.dice.chance(0.3) ? last : straight;
      // What every kind has leads to more than what one kind has.
      const wide = open.filter(({ on }) => isInterfaceType(this.schema.getType(on)));
      const step = this.dice.pick(wide.length > 0 && this.dice.chance(0.6) ? wide : open);
      steps.unshift(step);
      at = step.on;
    }
    return steps;
  }
}
