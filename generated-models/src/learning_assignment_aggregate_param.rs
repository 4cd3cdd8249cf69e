// @generated from the schema "LearningAssignmentAggregateParam"; changes made here are lost at the next generation

/// The schema `LearningAssignmentAggregateParam`.
pub struct LearningAssignmentAggregateParam {
    /// `interval`: `string`, required.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `metrics`: `array of string`.
    pub metrics: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Metrics>>>,
    /// `groupBy`: `array of string`.
    #[doc(alias = "groupBy")]
    pub group_by: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<GroupBy>>>,
    /// `filter`: `LearningAssignmentAggregateQueryRequestFilter`, required.
    pub filter: ::std::option::Option<
        ::std::boxed::Box<crate::LearningAssignmentAggregateQueryRequestFilter>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningAssignmentAggregateParam {
    const EMPTY: Self = Self {
        interval: ::std::option::Option::None,
        metrics: ::std::option::Option::None,
        group_by: ::std::option::Option::None,
        filter: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningAssignmentAggregateParam = &<LearningAssignmentAggregateParam as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningAssignmentAggregateParam",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("interval", "interval", 1),
            ("metrics", "metrics", 0),
            ("groupBy", "group_by", 0),
            ("filter", "filter", 1),
        ],
        fields: &[&E.interval, &E.metrics, &E.group_by, &E.filter],
    }
};

crate::runtime::model!(LearningAssignmentAggregateParam);

crate::runtime::setters!(LearningAssignmentAggregateParam {
    with_interval: interval: ::std::string::String,
    with_metrics: metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>>,
    with_group_by: group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>>,
    with_filter: filter: ::std::boxed::Box<crate::LearningAssignmentAggregateQueryRequestFilter>,
});

/// The property `metrics` of `LearningAssignmentAggregateParam`. Known values: `nActivities`, `nPlannedActivities`, `nInProgressActivities`, `nCompleteActivities`, `nOverdueActivities`, `nInvalidScheduleActivities`, `nPassedActivities`, `nFailedActivities`, `oActivityScore`, `nNotCompletedActivities`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Metrics {
    NActivities,
    NPlannedActivities,
    NInProgressActivities,
    NCompleteActivities,
    NOverdueActivities,
    NInvalidScheduleActivities,
    NPassedActivities,
    NFailedActivities,
    OActivityScore,
    NNotCompletedActivities,
}

impl crate::runtime::Enum for Metrics {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NActivities, "nActivities"),
        (Self::NPlannedActivities, "nPlannedActivities"),
        (Self::NInProgressActivities, "nInProgressActivities"),
        (Self::NCompleteActivities, "nCompleteActivities"),
        (Self::NOverdueActivities, "nOverdueActivities"),
        (Self::NInvalidScheduleActivities, "nInvalidScheduleActivities"),
        (Self::NPassedActivities, "nPassedActivities"),
        (Self::NFailedActivities, "nFailedActivities"),
        (Self::OActivityScore, "oActivityScore"),
        (Self::NNotCompletedActivities, "nNotCompletedActivities"),
    ];
}

/// The property `groupBy` of `LearningAssignmentAggregateParam`. Known values: `attendeeId`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GroupBy {
    AttendeeId,
}

impl crate::runtime::Enum for GroupBy {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::AttendeeId, "attendeeId")];
}
