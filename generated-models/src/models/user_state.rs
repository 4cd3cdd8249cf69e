// @generated from the schema "UserState"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `UserState`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserState {
    /// `state`: one of `active`, `inactive` and `deleted`.
    pub state: Option<Open<State>>,
    /// `version`: `integer (int32)`.
    pub version: Option<i32>,
    /// `stateChangeReason`: one of `Voluntary`, `Seasonal`, `Leave`, `Performance` and 2 more.
    #[doc(alias = "stateChangeReason")]
    pub state_change_reason: Option<Open<StateChangeReason>>,
    /// `stateChangeDate`: `string (date-time)`, read-only.
    #[doc(alias = "stateChangeDate")]
    pub state_change_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserState "UserState" 4 {
    (
        state: Open<State> = "state" with_state,
        version: i32 = "version" with_version,
        state_change_reason: Open<StateChangeReason> = "stateChangeReason" with_state_change_reason,
        state_change_date: DateTime = "stateChangeDate" with_state_change_date read_only,
    )
});

/// The property `state` of `UserState`. Known values: `active`, `inactive`, `deleted`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Active,
    Inactive,
    Deleted,
}

crate::runtime::values!(State {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});

/// The property `stateChangeReason` of `UserState`. Known values: `Voluntary`, `Seasonal`, `Leave`, `Performance`, `Conduct`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum StateChangeReason {
    Voluntary,
    Seasonal,
    Leave,
    Performance,
    Conduct,
    Unknown,
}

crate::runtime::values!(StateChangeReason {
    Voluntary = "Voluntary",
    Seasonal = "Seasonal",
    Leave = "Leave",
    Performance = "Performance",
    Conduct = "Conduct",
    Unknown = "Unknown",
});
