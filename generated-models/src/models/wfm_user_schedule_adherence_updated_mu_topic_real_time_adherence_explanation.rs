// @generated from the schema "WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `lengthMinutes`: `integer`.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: Option<i64>,
    /// `status`: one of `Pending`, `Approved` and `Denied`.
    pub status: Option<Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation "WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation" 4 {
    (
        id: String = "id" with_id,
        start_date: DateTime = "startDate" with_start_date,
        length_minutes: i64 = "lengthMinutes" with_length_minutes,
        status: Open<Status> = "status" with_status,
    )
});

/// The property `status` of `WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation`. Known values: `Pending`, `Approved`, `Denied`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Pending,
    Approved,
    Denied,
}

crate::runtime::values!(Status {
    Pending = "Pending",
    Approved = "Approved",
    Denied = "Denied",
});
