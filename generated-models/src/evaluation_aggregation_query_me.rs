// @generated from the schema "EvaluationAggregationQueryMe"; changes made here are lost at the next generation

/// The schema `EvaluationAggregationQueryMe`.
#[repr(C)]
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

crate::runtime::model!(EvaluationAggregationQueryMe "EvaluationAggregationQueryMe" 6 {
    (
        interval: ::std::string::String = "interval" 1 with_interval,
        time_zone: ::std::string::String = "timeZone" 0 with_time_zone,
        group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>> = "groupBy" 0 with_group_by,
        metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>> = "metrics" 1 with_metrics,
        alternate_time_dimension: crate::runtime::Open<AlternateTimeDimension> = "alternateTimeDimension" 0 with_alternate_time_dimension,
        context_id: ::std::string::String = "contextId" 0 with_context_id,
    )
});

/// The property `groupBy` of `EvaluationAggregationQueryMe`. Known values: `assigneeApplicable`, `assigneeId`, `calibrationId`, `contextId`, `conversationId`, `divisionId`, `evaluationContextId`, `evaluationId`, `evaluatorId`, `formId`, `mediaType`, `queueId`, `released`, `rescored`, `teamId`, `userId`.
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

crate::runtime::known!(GroupBy);

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
#[non_exhaustive]
pub enum Metrics {
    NEvaluations,
    NEvaluationsDeleted,
    NEvaluationsRescored,
    OTotalCriticalScore,
    OTotalScore,
}

crate::runtime::known!(Metrics);

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
#[non_exhaustive]
pub enum AlternateTimeDimension {
    ConversationStart,
    EvaluationCreatedDate,
    EvaluationReleaseDate,
    EventTime,
}

crate::runtime::known!(AlternateTimeDimension);

impl crate::runtime::Enum for AlternateTimeDimension {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ConversationStart, "conversationStart"),
        (Self::EvaluationCreatedDate, "evaluationCreatedDate"),
        (Self::EvaluationReleaseDate, "evaluationReleaseDate"),
        (Self::EventTime, "eventTime"),
    ];
}
