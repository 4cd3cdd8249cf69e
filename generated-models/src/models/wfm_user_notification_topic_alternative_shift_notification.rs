// @generated from the schema "WfmUserNotificationTopicAlternativeShiftNotification"; changes made here are lost at the next generation

use crate::WfmUserNotificationTopicUserReference;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `WfmUserNotificationTopicAlternativeShiftNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmUserNotificationTopicAlternativeShiftNotification {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `weekDate`: `string (date-time)`.
    #[doc(alias = "weekDate")]
    pub week_date: Option<DateTime>,
    /// `granularity`: one of `Daily` and `Weekly`.
    pub granularity: Option<Open<Granularity>>,
    /// `newState`: one of `Submitted`, `Expired`, `Approved`, `Denied` and `Canceled`.
    #[doc(alias = "newState")]
    pub new_state: Option<Open<NewState>>,
    /// `initiatingUser`: `WfmUserNotificationTopicUserReference`.
    #[doc(alias = "initiatingUser")]
    pub initiating_user: Option<Box<WfmUserNotificationTopicUserReference>>,
    /// `initiatingShiftDate`: `string (date-time)`.
    #[doc(alias = "initiatingShiftDate")]
    pub initiating_shift_date: Option<DateTime>,
    /// `receivingUser`: `WfmUserNotificationTopicUserReference`.
    #[doc(alias = "receivingUser")]
    pub receiving_user: Option<Box<WfmUserNotificationTopicUserReference>>,
    /// `receivingShiftDate`: `string (date-time)`.
    #[doc(alias = "receivingShiftDate")]
    pub receiving_shift_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmUserNotificationTopicAlternativeShiftNotification "WfmUserNotificationTopicAlternativeShiftNotification" 8 {
    (
        id: String = "id" with_id,
        week_date: DateTime = "weekDate" with_week_date,
        granularity: Open<Granularity> = "granularity" with_granularity,
        new_state: Open<NewState> = "newState" with_new_state,
        initiating_user: Box<WfmUserNotificationTopicUserReference> = "initiatingUser" with_initiating_user,
        initiating_shift_date: DateTime = "initiatingShiftDate" with_initiating_shift_date,
        receiving_user: Box<WfmUserNotificationTopicUserReference> = "receivingUser" with_receiving_user,
        receiving_shift_date: DateTime = "receivingShiftDate" with_receiving_shift_date,
    )
});

/// The property `granularity` of `WfmUserNotificationTopicAlternativeShiftNotification`. Known values: `Daily`, `Weekly`.
#[repr(u16)]
#[non_exhaustive]
pub enum Granularity {
    Daily,
    Weekly,
}

crate::runtime::values!(Granularity {
    Daily = "Daily",
    Weekly = "Weekly",
});

/// The property `newState` of `WfmUserNotificationTopicAlternativeShiftNotification`. Known values: `Submitted`, `Expired`, `Approved`, `Denied`, `Canceled`.
#[repr(u16)]
#[non_exhaustive]
pub enum NewState {
    Submitted,
    Expired,
    Approved,
    Denied,
    Canceled,
}

crate::runtime::values!(NewState {
    Submitted = "Submitted",
    Expired = "Expired",
    Approved = "Approved",
    Denied = "Denied",
    Canceled = "Canceled",
});
