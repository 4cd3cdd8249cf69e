// @generated from the schema "CoachingAppointmentAggregateRequest"; changes made here are lost at the next generation

/// The schema `CoachingAppointmentAggregateRequest`.
#[repr(C)]
pub struct CoachingAppointmentAggregateRequest {
    /// `interval`: `string`, required.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `metrics`: `array of string`.
    pub metrics: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Metrics>>>,
    /// `groupBy`: `array of string`.
    #[doc(alias = "groupBy")]
    pub group_by: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<GroupBy>>>,
    /// `filter`: `QueryRequestFilter`, required.
    pub filter: ::std::option::Option<::std::boxed::Box<crate::QueryRequestFilter>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CoachingAppointmentAggregateRequest "CoachingAppointmentAggregateRequest" 4 {
    (
        interval: ::std::string::String = "interval" 1 with_interval,
        metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>> = "metrics" 0 with_metrics,
        group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>> = "groupBy" 0 with_group_by,
        filter: ::std::boxed::Box<crate::QueryRequestFilter> = "filter" 1 with_filter,
    )
});

/// The property `metrics` of `CoachingAppointmentAggregateRequest`. Known values: `nActivities`, `nPlannedActivities`, `nInProgressActivities`, `nCompleteActivities`, `nOverdueActivities`, `nInvalidScheduleActivities`.
#[non_exhaustive]
pub enum Metrics {
    NActivities,
    NPlannedActivities,
    NInProgressActivities,
    NCompleteActivities,
    NOverdueActivities,
    NInvalidScheduleActivities,
}

crate::runtime::known!(Metrics);

impl crate::runtime::Enum for Metrics {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NActivities, "nActivities"),
        (Self::NPlannedActivities, "nPlannedActivities"),
        (Self::NInProgressActivities, "nInProgressActivities"),
        (Self::NCompleteActivities, "nCompleteActivities"),
        (Self::NOverdueActivities, "nOverdueActivities"),
        (Self::NInvalidScheduleActivities, "nInvalidScheduleActivities"),
    ];
}

/// The property `groupBy` of `CoachingAppointmentAggregateRequest`. Known values: `attendeeId`.
#[non_exhaustive]
pub enum GroupBy {
    AttendeeId,
}

crate::runtime::known!(GroupBy);

impl crate::runtime::Enum for GroupBy {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::AttendeeId, "attendeeId")];
}
