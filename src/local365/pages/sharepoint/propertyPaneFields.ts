export const PropertyPaneFieldType = {
  Custom: 1,
  CheckBox: 2,
  TextField: 3,
  Toggle: 5,
  Dropdown: 6,
  Label: 7,
  Slider: 8,
  Heading: 9,
  ChoiceGroup: 10,
  Button: 11,
  HorizontalRule: 12,
  Link: 13,
} as const;

export interface PaneOption {
  key: string | number;
  text: string;
}

/** The settings of any field; each kind uses some of them. */
export interface PaneFieldSettings {
  label?: string;
  text?: string;
  description?: string;
  placeholder?: string;
  value?: unknown;
  checked?: boolean;
  disabled?: boolean;
  multiline?: boolean;
  maxLength?: number;
  min?: number;
  max?: number;
  step?: number;
  href?: string;
  selectedKey?: string | number;
  options?: PaneOption[];
  onClick?: (value: unknown) => unknown;
  onGetErrorMessage?: (value: string) => string | Promise<string>;
  onRender?: (
    element: HTMLElement,
    context: unknown,
    changed: (path: string, value: unknown) => void,
  ) => void;
  onDispose?: (element: HTMLElement) => void;
}

export interface PaneField {
  type: number;
  targetProperty: string;
  properties: PaneFieldSettings;
}

export interface PaneConfiguration {
  pages: {
    header?: { description?: string };
    groups: { groupName?: string; isGroupNameHidden?: boolean; groupFields: PaneField[] }[];
  }[];
}

function field(type: number) {
  return (targetProperty: string, properties: PaneFieldSettings): PaneField => ({
    type,
    targetProperty,
    properties,
  });
}

/** The functions and names a web part imports to describe its property pane. */
export const propertyPane = {
  PropertyPaneFieldType,
  PropertyPaneCheckbox: field(PropertyPaneFieldType.CheckBox),
  PropertyPaneTextField: field(PropertyPaneFieldType.TextField),
  PropertyPaneToggle: field(PropertyPaneFieldType.Toggle),
  PropertyPaneDropdown: field(PropertyPaneFieldType.Dropdown),
  PropertyPaneLabel: field(PropertyPaneFieldType.Label),
  PropertyPaneSlider: field(PropertyPaneFieldType.Slider),
  PropertyPaneChoiceGroup: field(PropertyPaneFieldType.ChoiceGroup),
  PropertyPaneButton: field(PropertyPaneFieldType.Button),
  PropertyPaneLink: field(PropertyPaneFieldType.Link),
  PropertyPaneHorizontalRule: (): PaneField => field(PropertyPaneFieldType.HorizontalRule)('', {}),
};
