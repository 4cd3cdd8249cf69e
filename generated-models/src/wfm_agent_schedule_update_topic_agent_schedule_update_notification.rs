// @generated from the schema "WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification"; changes made here are lost at the next generation

/// The schema `WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification`.
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

impl crate::runtime::Model
for WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification {
    const EMPTY: Self = Self {
        user: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        updates: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification = &<WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("user", "user", 0),
            ("startDate", "start_date", 0),
            ("endDate", "end_date", 0),
            ("updates", "updates", 0),
        ],
        fields: &[&E.user, &E.start_date, &E.end_date, &E.updates],
    }
};

crate::runtime::model!(WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification);

crate::runtime::setters!(WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification {
    with_user: user: ::std::boxed::Box<crate::WfmAgentScheduleUpdateTopicUserReference>,
    with_start_date: start_date: crate::runtime::DateTime,
    with_end_date: end_date: crate::runtime::DateTime,
    with_updates: updates: ::std::vec::Vec<crate::WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate>,
});
