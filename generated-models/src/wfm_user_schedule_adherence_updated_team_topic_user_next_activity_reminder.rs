// @generated from the schema "WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminder"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminder`.
#[repr(C)]
pub struct WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminder {
    /// `activityCategory`: `string`.
    #[doc(alias = "activityCategory")]
    pub activity_category: ::std::option::Option<::std::string::String>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminder "WfmUserScheduleAdherenceUpdatedTeamTopicUserNextActivityReminder" 2 {
    (
        activity_category: ::std::string::String = "activityCategory" 0 with_activity_category,
        start_date: crate::runtime::DateTime = "startDate" 0 with_start_date,
    )
});
