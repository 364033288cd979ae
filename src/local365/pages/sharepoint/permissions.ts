import type { Mask } from './pageData.ts';

/** A set of SharePoint's permissions; who holds the whole mask holds every one. */
export class SPPermission {
  static readonly viewListItems = new SPPermission({ High: 0, Low: 0x1 });
  static readonly addListItems = new SPPermission({ High: 0, Low: 0x2 });
  static readonly editListItems = new SPPermission({ High: 0, Low: 0x4 });
  static readonly deleteListItems = new SPPermission({ High: 0, Low: 0x8 });
  static readonly manageLists = new SPPermission({ High: 0, Low: 0x800 });
  static readonly viewPages = new SPPermission({ High: 0, Low: 0x20000 });
  static readonly managePermissions = new SPPermission({ High: 0, Low: 0x2000000 });
  static readonly manageWeb = new SPPermission({ High: 0, Low: 0x40000000 });
  static readonly fullMask = new SPPermission({ High: 2147483647, Low: 4294967295 });

  readonly value: Mask;

  constructor(value: Mask) {
    this.value = value;
  }

  hasPermission(asked: SPPermission): boolean {
    const { High, Low } = asked.value;
    return (this.value.High & High) >>> 0 === High >>> 0 && (this.value.Low & Low) >>> 0 === Low >>> 0;
  }

  hasAllPermissions(...asked: SPPermission[]): boolean {
    return asked.every((one) => this.hasPermission(one));
  }

  hasAnyPermissions(...asked: SPPermission[]): boolean {
    return asked.some((one) => this.hasPermission(one));
  }
}
