// @generated from the schema "WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification"; changes made here are lost at the next generation

/// The schema `WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification`.
#[repr(C)]
pub struct WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification {
    /// `user`: `WfmAgentScheduleUpdateTopicUserReference`.
    pub user: ::std::option::Option<
        ::std::boxed::Box<crate::WfmAgentScheduleUpdateTopicUserReference>,
    >,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `updates`: `array of WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate`.
    pub updates: ::std::option::Option<
        ::std::vec::Vec<crate::WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification "WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification" 4 {
    (
        user: ::std::boxed::Box<crate::WfmAgentScheduleUpdateTopicUserReference> = "user" 0 with_user,
        start_date: crate::runtime::DateTime = "startDate" 0 with_start_date,
        end_date: crate::runtime::DateTime = "endDate" 0 with_end_date,
        updates: ::std::vec::Vec<crate::WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate> = "updates" 0 with_updates,
    )
});
