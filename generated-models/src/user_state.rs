// @generated from the schema "UserState"; changes made here are lost at the next generation

/// The schema `UserState`.
#[repr(C)]
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

crate::runtime::model!(UserState "UserState" 4 {
    (
        state: crate::runtime::Open<State> = "state" 0 with_state,
        version: i32 = "version" 0 with_version,
        state_change_reason: crate::runtime::Open<StateChangeReason> = "stateChangeReason" 0 with_state_change_reason,
        state_change_date: crate::runtime::DateTime = "stateChangeDate" 2 with_state_change_date,
    )
});

/// The property `state` of `UserState`. Known values: `active`, `inactive`, `deleted`.
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Inactive, "inactive"),
        (Self::Deleted, "deleted"),
    ];
}

/// The property `stateChangeReason` of `UserState`. Known values: `Voluntary`, `Seasonal`, `Leave`, `Performance`, `Conduct`, `Unknown`.
#[non_exhaustive]
pub enum StateChangeReason {
    Voluntary,
    Seasonal,
    Leave,
    Performance,
    Conduct,
    Unknown,
}

crate::runtime::known!(StateChangeReason);

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
