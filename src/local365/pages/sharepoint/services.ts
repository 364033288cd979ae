/** SharePoint Framework's services: a key names one, a scope holds one of each. */
export class ServiceKey {
  readonly name: string;
  readonly make: (scope: ServiceScope) => unknown;

  private constructor(name: string, make: (scope: ServiceScope) => unknown) {
    this.name = name;
    this.make = make;
  }

  static create(name: string, Service: new (scope: ServiceScope) => unknown): ServiceKey {
    return new ServiceKey(name, (scope) => new Service(scope));
  }

  static createCustom(name: string, make: (scope: ServiceScope) => unknown): ServiceKey {
    return new ServiceKey(name, make);
  }
}

export class ServiceScope {
  readonly held = new Map<ServiceKey, unknown>();

  provide(key: ServiceKey, service: unknown): unknown {
    this.held.set(key, service);
    return service;
  }

  consume(key: ServiceKey): unknown {
    return this.held.has(key) ? this.held.get(key) : this.provide(key, key.make(this));
  }

  whenFinished(act: () => void): void {
    act();
  }
}

type Heard<Args> = (args: Args) => void;

/** An event of SharePoint Framework: an observer may listen once for each handler. */
export class SPEvent<Args> {
  readonly name: string;
  readonly #heard: { observer: object; act: Heard<Args> }[] = [];

  constructor(name: string) {
    this.name = name;
  }

  add(observer: object, act: Heard<Args>): void {
    this.#heard.push({ observer, act });
  }

  remove(observer: object, act: Heard<Args>): void {
    const at = this.#heard.findIndex((one) => one.observer === observer && one.act === act);
    if (at >= 0) this.#heard.splice(at, 1);
  }

  raise(args: Args): void {
    for (const { observer, act } of [...this.#heard]) act.call(observer, args);
  }
}
