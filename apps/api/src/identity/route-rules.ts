import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS } from '../platform/http/access.js';

const METHOD = 'method';

/** Refuses to start while a route does not say who may use it. */
@Injectable()
export class RouteRules implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const open = this.discovery
      .getControllers()
      .flatMap(({ metatype, instance }) => this.unruled(metatype, instance as object));
    if (open.length > 0) throw new Error(`Routes without an access rule: ${open.join(', ')}`);
  }

  private unruled(metatype: unknown, instance: object): string[] {
    const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
    const type = metatype as { readonly name: string };
    return this.scanner
      .getAllMethodNames(prototype)
      .filter((name) => Reflect.hasMetadata(METHOD, prototype[name] ?? {}))
      .filter(
        (name) =>
          this.reflector.getAllAndOverride<unknown>(ACCESS, [prototype[name] as never, type as never]) === undefined,
      )
      .map((name) => `${type.name}.${name}`);
  }
}
