// @generated from the schema "WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminder"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminder`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminder {
    /// `activityCategory`: `string`.
    #[doc(alias = "activityCategory")]
    pub activity_category: Option<String>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminder "WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminder" 2 {
    (
        activity_category: String = "activityCategory" with_activity_category,
        start_date: DateTime = "startDate" with_start_date,
    )
});
