// @generated from the schema "JourneyViewResultMetrics"; changes made here are lost at the next generation

/// The schema `JourneyViewResultMetrics`.
pub struct JourneyViewResultMetrics {
    /// `participantCount`: `integer (int32)`, read-only.
    #[doc(alias = "participantCount")]
    pub participant_count: ::std::option::Option<i32>,
    /// `activeCount`: `integer (int32)`, read-only.
    #[doc(alias = "activeCount")]
    pub active_count: ::std::option::Option<i32>,
    /// `completedCount`: `integer (int32)`, read-only.
    #[doc(alias = "completedCount")]
    pub completed_count: ::std::option::Option<i32>,
    /// `dropoutCount`: `integer (int32)`, read-only.
    #[doc(alias = "dropoutCount")]
    pub dropout_count: ::std::option::Option<i32>,
    /// `flowCount`: `integer (int32)`, read-only.
    #[doc(alias = "flowCount")]
    pub flow_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyViewResultMetrics {
    const EMPTY: Self = Self {
        participant_count: ::std::option::Option::None,
        active_count: ::std::option::Option::None,
        completed_count: ::std::option::Option::None,
        dropout_count: ::std::option::Option::None,
        flow_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyViewResultMetrics = &<JourneyViewResultMetrics as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyViewResultMetrics",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("participantCount", "participant_count", 2),
            ("activeCount", "active_count", 2),
            ("completedCount", "completed_count", 2),
            ("dropoutCount", "dropout_count", 2),
            ("flowCount", "flow_count", 2),
        ],
        fields: &[
            &E.participant_count,
            &E.active_count,
            &E.completed_count,
            &E.dropout_count,
            &E.flow_count,
        ],
    }
};

crate::runtime::model!(JourneyViewResultMetrics);

crate::runtime::setters!(JourneyViewResultMetrics {
    with_participant_count: participant_count: i32,
    with_active_count: active_count: i32,
    with_completed_count: completed_count: i32,
    with_dropout_count: dropout_count: i32,
    with_flow_count: flow_count: i32,
});
