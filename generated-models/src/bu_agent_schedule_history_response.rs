// @generated from the schema "BuAgentScheduleHistoryResponse"; changes made here are lost at the next generation

/// The schema `BuAgentScheduleHistoryResponse`.
pub struct BuAgentScheduleHistoryResponse {
    /// `priorPublishedSchedules`: `array of BuScheduleReference`.
    #[doc(alias = "priorPublishedSchedules")]
    pub prior_published_schedules: ::std::option::Option<
        ::std::vec::Vec<crate::BuScheduleReference>,
    >,
    /// `basePublishedSchedule`: `BuAgentScheduleHistoryChange`.
    #[doc(alias = "basePublishedSchedule")]
    pub base_published_schedule: ::std::option::Option<
        ::std::boxed::Box<crate::BuAgentScheduleHistoryChange>,
    >,
    /// `droppedChanges`: `array of BuAgentScheduleHistoryDroppedChange`.
    #[doc(alias = "droppedChanges")]
    pub dropped_changes: ::std::option::Option<
        ::std::vec::Vec<crate::BuAgentScheduleHistoryDroppedChange>,
    >,
    /// `changes`: `array of BuAgentScheduleHistoryChange`.
    pub changes: ::std::option::Option<
        ::std::vec::Vec<crate::BuAgentScheduleHistoryChange>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuAgentScheduleHistoryResponse {
    const EMPTY: Self = Self {
        prior_published_schedules: ::std::option::Option::None,
        base_published_schedule: ::std::option::Option::None,
        dropped_changes: ::std::option::Option::None,
        changes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuAgentScheduleHistoryResponse = &<BuAgentScheduleHistoryResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuAgentScheduleHistoryResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("priorPublishedSchedules", "prior_published_schedules", 0),
            ("basePublishedSchedule", "base_published_schedule", 0),
            ("droppedChanges", "dropped_changes", 0),
            ("changes", "changes", 0),
        ],
        fields: &[
            &E.prior_published_schedules,
            &E.base_published_schedule,
            &E.dropped_changes,
            &E.changes,
        ],
    }
};

crate::runtime::model!(BuAgentScheduleHistoryResponse);

crate::runtime::setters!(BuAgentScheduleHistoryResponse {
    with_prior_published_schedules: prior_published_schedules: ::std::vec::Vec<crate::BuScheduleReference>,
    with_base_published_schedule: base_published_schedule: ::std::boxed::Box<crate::BuAgentScheduleHistoryChange>,
    with_dropped_changes: dropped_changes: ::std::vec::Vec<crate::BuAgentScheduleHistoryDroppedChange>,
    with_changes: changes: ::std::vec::Vec<crate::BuAgentScheduleHistoryChange>,
});
