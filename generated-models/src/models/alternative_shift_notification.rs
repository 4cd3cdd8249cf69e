// @generated from the schema "AlternativeShiftNotification"; changes made here are lost at the next generation

use crate::UserReference;
use crate::runtime::{Date, DateTime, Extra, Open};

/// The schema `AlternativeShiftNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AlternativeShiftNotification {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `weekDate`: `string (date)`, required.
    #[doc(alias = "weekDate")]
    pub week_date: Option<Date>,
    /// `granularity`: `Daily`, the one known value, required.
    pub granularity: Option<Open<Granularity>>,
    /// `newState`: one of `Canceled`, `Denied`, `Expired`, `Submitted` and `Approved`.
    #[doc(alias = "newState")]
    pub new_state: Option<Open<NewState>>,
    /// `initiatingUser`: `UserReference`, required.
    #[doc(alias = "initiatingUser")]
    pub initiating_user: Option<Box<UserReference>>,
    /// `initiatingShiftDate`: `string (date-time)`, required.
    #[doc(alias = "initiatingShiftDate")]
    pub initiating_shift_date: Option<DateTime>,
    /// `receivingUser`: `UserReference`.
    #[doc(alias = "receivingUser")]
    pub receiving_user: Option<Box<UserReference>>,
    /// `receivingShiftDate`: `string (date-time)`.
    #[doc(alias = "receivingShiftDate")]
    pub receiving_shift_date: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AlternativeShiftNotification "AlternativeShiftNotification" 9 {
    (
        id: String = "id" with_id read_only,
        week_date: Date = "weekDate" with_week_date required,
        granularity: Open<Granularity> = "granularity" with_granularity required,
        new_state: Open<NewState> = "newState" with_new_state,
        initiating_user: Box<UserReference> = "initiatingUser" with_initiating_user required,
        initiating_shift_date: DateTime = "initiatingShiftDate" with_initiating_shift_date required,
        receiving_user: Box<UserReference> = "receivingUser" with_receiving_user,
        receiving_shift_date: DateTime = "receivingShiftDate" with_receiving_shift_date,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `granularity` of `AlternativeShiftNotification`. Known values: `Daily`.
#[repr(u16)]
#[non_exhaustive]
pub enum Granularity {
    Daily,
}

crate::runtime::values!(Granularity {
    Daily = "Daily",
});

/// The property `newState` of `AlternativeShiftNotification`. Known values: `Canceled`, `Denied`, `Expired`, `Submitted`, `Approved`.
#[repr(u16)]
#[non_exhaustive]
pub enum NewState {
    Canceled,
    Denied,
    Expired,
    Submitted,
    Approved,
}

crate::runtime::values!(NewState {
    Canceled = "Canceled",
    Denied = "Denied",
    Expired = "Expired",
    Submitted = "Submitted",
    Approved = "Approved",
});
