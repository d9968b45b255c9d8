// What a council has told Probity about itself, read from `.probity/` by the host and handed in as text.

export type KnownPerson = {
  readonly name: string;
  readonly role: string | undefined;
  readonly ward: string | undefined;
  readonly party: string | undefined;
  readonly committees: readonly string[];
  readonly standing: 'public' | 'private' | undefined;
  readonly consent: string | undefined;
};

export type Period = { readonly name: string; readonly start: string; readonly end: string };

export type Workspace = {
  readonly council: {
    readonly name: string | undefined;
    readonly domains: readonly string[];
    readonly wards: readonly string[];
    readonly jurisdiction: string | undefined;
    readonly contacts: readonly string[];
  };
  readonly people: readonly KnownPerson[];
  readonly periods: readonly Period[];
  /** The setting `probity.profile`, when it is not `auto`. */
  readonly profile: string | undefined;
  /** Addresses of the draft's pictures whose files carry the place where they were taken, where the host could read them. */
  readonly pictures: readonly string[];
};

export const emptyWorkspace: Workspace = {
  council: { name: undefined, domains: [], wards: [], jurisdiction: undefined, contacts: [] },
  people: [],
  periods: [],
  profile: undefined,
  pictures: [],
};
