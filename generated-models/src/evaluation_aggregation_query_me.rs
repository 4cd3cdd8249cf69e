// @generated from the schema "EvaluationAggregationQueryMe"; changes made here are lost at the next generation

/// The schema `EvaluationAggregationQueryMe`.
pub struct EvaluationAggregationQueryMe {
    /// `interval`: `string`, required.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `timeZone`: `string`.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// `groupBy`: `array of string`.
    #[doc(alias = "groupBy")]
    pub group_by: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<GroupBy>>>,
    /// `metrics`: `array of string`, required.
    pub metrics: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Metrics>>>,
    /// `alternateTimeDimension`: `string`.
    #[doc(alias = "alternateTimeDimension")]
    pub alternate_time_dimension: ::std::option::Option<
        crate::runtime::Open<AlternateTimeDimension>,
    >,
    /// `contextId`: `string`.
    #[doc(alias = "contextId")]
    pub context_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EvaluationAggregationQueryMe {
    const EMPTY: Self = Self {
        interval: ::std::option::Option::None,
        time_zone: ::std::option::Option::None,
        group_by: ::std::option::Option::None,
        metrics: ::std::option::Option::None,
        alternate_time_dimension: ::std::option::Option::None,
        context_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EvaluationAggregationQueryMe = &<EvaluationAggregationQueryMe as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EvaluationAggregationQueryMe",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("interval", "interval", 1),
            ("timeZone", "time_zone", 0),
            ("groupBy", "group_by", 0),
            ("metrics", "metrics", 1),
            ("alternateTimeDimension", "alternate_time_dimension", 0),
            ("contextId", "context_id", 0),
        ],
        fields: &[
            &E.interval,
            &E.time_zone,
            &E.group_by,
            &E.metrics,
            &E.alternate_time_dimension,
            &E.context_id,
        ],
    }
};

crate::runtime::model!(EvaluationAggregationQueryMe);

crate::runtime::setters!(EvaluationAggregationQueryMe {
    with_interval: interval: ::std::string::String,
    with_time_zone: time_zone: ::std::string::String,
    with_group_by: group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>>,
    with_metrics: metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>>,
    with_alternate_time_dimension: alternate_time_dimension: crate::runtime::Open<AlternateTimeDimension>,
    with_context_id: context_id: ::std::string::String,
});

/// The property `groupBy` of `EvaluationAggregationQueryMe`. Known values: `assigneeApplicable`, `assigneeId`, `calibrationId`, `contextId`, `conversationId`, `divisionId`, `evaluationContextId`, `evaluationId`, `evaluatorId`, `formId`, `mediaType`, `queueId`, `released`, `rescored`, `teamId`, `userId`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GroupBy {
    AssigneeApplicable,
    AssigneeId,
    CalibrationId,
    ContextId,
    ConversationId,
    DivisionId,
    EvaluationContextId,
    EvaluationId,
    EvaluatorId,
    FormId,
    MediaType,
    QueueId,
    Released,
    Rescored,
    TeamId,
    UserId,
}

impl crate::runtime::Enum for GroupBy {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::AssigneeApplicable, "assigneeApplicable"),
        (Self::AssigneeId, "assigneeId"),
        (Self::CalibrationId, "calibrationId"),
        (Self::ContextId, "contextId"),
        (Self::ConversationId, "conversationId"),
        (Self::DivisionId, "divisionId"),
        (Self::EvaluationContextId, "evaluationContextId"),
        (Self::EvaluationId, "evaluationId"),
        (Self::EvaluatorId, "evaluatorId"),
        (Self::FormId, "formId"),
        (Self::MediaType, "mediaType"),
        (Self::QueueId, "queueId"),
        (Self::Released, "released"),
        (Self::Rescored, "rescored"),
        (Self::TeamId, "teamId"),
        (Self::UserId, "userId"),
    ];
}

/// The property `metrics` of `EvaluationAggregationQueryMe`. Known values: `nEvaluations`, `nEvaluationsDeleted`, `nEvaluationsRescored`, `oTotalCriticalScore`, `oTotalScore`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Metrics {
    NEvaluations,
    NEvaluationsDeleted,
    NEvaluationsRescored,
    OTotalCriticalScore,
    OTotalScore,
}

impl crate::runtime::Enum for Metrics {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::NEvaluations, "nEvaluations"),
        (Self::NEvaluationsDeleted, "nEvaluationsDeleted"),
        (Self::NEvaluationsRescored, "nEvaluationsRescored"),
        (Self::OTotalCriticalScore, "oTotalCriticalScore"),
        (Self::OTotalScore, "oTotalScore"),
    ];
}

/// The property `alternateTimeDimension` of `EvaluationAggregationQueryMe`. Known values: `conversationStart`, `evaluationCreatedDate`, `evaluationReleaseDate`, `eventTime`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AlternateTimeDimension {
    ConversationStart,
    EvaluationCreatedDate,
    EvaluationReleaseDate,
    EventTime,
}

impl crate::runtime::Enum for AlternateTimeDimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ConversationStart, "conversationStart"),
        (Self::EvaluationCreatedDate, "evaluationCreatedDate"),
        (Self::EvaluationReleaseDate, "evaluationReleaseDate"),
        (Self::EventTime, "eventTime"),
    ];
}
