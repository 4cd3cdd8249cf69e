// @generated from the schema "UserState"; changes made here are lost at the next generation

/// The schema `UserState`.
pub struct UserState {
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `stateChangeReason`: `string`.
    #[doc(alias = "stateChangeReason")]
    pub state_change_reason: ::std::option::Option<
        crate::runtime::Open<StateChangeReason>,
    >,
    /// `stateChangeDate`: `string (date-time)`, read-only.
    #[doc(alias = "stateChangeDate")]
    pub state_change_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserState {
    const EMPTY: Self = Self {
        state: ::std::option::Option::None,
        version: ::std::option::Option::None,
        state_change_reason: ::std::option::Option::None,
        state_change_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserState = &<UserState as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserState",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("state", "state", 0),
            ("version", "version", 0),
            ("stateChangeReason", "state_change_reason", 0),
            ("stateChangeDate", "state_change_date", 2),
        ],
        fields: &[&E.state, &E.version, &E.state_change_reason, &E.state_change_date],
    }
};

crate::runtime::model!(UserState);

crate::runtime::setters!(UserState {
    with_state: state: crate::runtime::Open<State>,
    with_version: version: i32,
    with_state_change_reason: state_change_reason: crate::runtime::Open<StateChangeReason>,
    with_state_change_date: state_change_date: crate::runtime::DateTime,
});

/// The property `state` of `UserState`. Known values: `active`, `inactive`, `deleted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Inactive, "inactive"),
        (Self::Deleted, "deleted"),
    ];
}

/// The property `stateChangeReason` of `UserState`. Known values: `Voluntary`, `Seasonal`, `Leave`, `Performance`, `Conduct`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StateChangeReason {
    Voluntary,
    Seasonal,
    Leave,
    Performance,
    Conduct,
    Unknown,
}

impl crate::runtime::Enum for StateChangeReason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Voluntary, "Voluntary"),
        (Self::Seasonal, "Seasonal"),
        (Self::Leave, "Leave"),
        (Self::Performance, "Performance"),
        (Self::Conduct, "Conduct"),
        (Self::Unknown, "Unknown"),
    ];
}
