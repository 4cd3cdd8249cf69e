// @generated from the schema "AnalyticsEvaluation"; changes made here are lost at the next generation

/// The schema `AnalyticsEvaluation`.
pub struct AnalyticsEvaluation {
    /// `assigneeApplicable`: `boolean`.
    #[doc(alias = "assigneeApplicable")]
    pub assignee_applicable: ::std::option::Option<bool>,
    /// `assigneeId`: `string`.
    #[doc(alias = "assigneeId")]
    pub assignee_id: ::std::option::Option<::std::string::String>,
    /// `calibrationId`: `string`.
    #[doc(alias = "calibrationId")]
    pub calibration_id: ::std::option::Option<::std::string::String>,
    /// `contextId`: `string`.
    #[doc(alias = "contextId")]
    pub context_id: ::std::option::Option<::std::string::String>,
    /// `deleted`: `boolean`.
    pub deleted: ::std::option::Option<bool>,
    /// `evaluationId`: `string`.
    #[doc(alias = "evaluationId")]
    pub evaluation_id: ::std::option::Option<::std::string::String>,
    /// `evaluationStatus`: `string`.
    #[doc(alias = "evaluationStatus")]
    pub evaluation_status: ::std::option::Option<crate::runtime::Open<EvaluationStatus>>,
    /// `evaluatorId`: `string`.
    #[doc(alias = "evaluatorId")]
    pub evaluator_id: ::std::option::Option<::std::string::String>,
    /// `eventTime`: `string (date-time)`.
    #[doc(alias = "eventTime")]
    pub event_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `formId`: `string`.
    #[doc(alias = "formId")]
    pub form_id: ::std::option::Option<::std::string::String>,
    /// `formName`: `string`.
    #[doc(alias = "formName")]
    pub form_name: ::std::option::Option<::std::string::String>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `released`: `boolean`.
    pub released: ::std::option::Option<bool>,
    /// `rescored`: `boolean`.
    pub rescored: ::std::option::Option<bool>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `oTotalCriticalScore`: `integer (int64)`.
    #[doc(alias = "oTotalCriticalScore")]
    pub o_total_critical_score: ::std::option::Option<i64>,
    /// `oTotalScore`: `integer (int64)`.
    #[doc(alias = "oTotalScore")]
    pub o_total_score: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AnalyticsEvaluation {
    const EMPTY: Self = Self {
        assignee_applicable: ::std::option::Option::None,
        assignee_id: ::std::option::Option::None,
        calibration_id: ::std::option::Option::None,
        context_id: ::std::option::Option::None,
        deleted: ::std::option::Option::None,
        evaluation_id: ::std::option::Option::None,
        evaluation_status: ::std::option::Option::None,
        evaluator_id: ::std::option::Option::None,
        event_time: ::std::option::Option::None,
        form_id: ::std::option::Option::None,
        form_name: ::std::option::Option::None,
        queue_id: ::std::option::Option::None,
        released: ::std::option::Option::None,
        rescored: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        o_total_critical_score: ::std::option::Option::None,
        o_total_score: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AnalyticsEvaluation = &<AnalyticsEvaluation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AnalyticsEvaluation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("assigneeApplicable", "assignee_applicable", 0),
            ("assigneeId", "assignee_id", 0),
            ("calibrationId", "calibration_id", 0),
            ("contextId", "context_id", 0),
            ("deleted", "deleted", 0),
            ("evaluationId", "evaluation_id", 0),
            ("evaluationStatus", "evaluation_status", 0),
            ("evaluatorId", "evaluator_id", 0),
            ("eventTime", "event_time", 0),
            ("formId", "form_id", 0),
            ("formName", "form_name", 0),
            ("queueId", "queue_id", 0),
            ("released", "released", 0),
            ("rescored", "rescored", 0),
            ("userId", "user_id", 0),
            ("oTotalCriticalScore", "o_total_critical_score", 0),
            ("oTotalScore", "o_total_score", 0),
        ],
        fields: &[
            &E.assignee_applicable,
            &E.assignee_id,
            &E.calibration_id,
            &E.context_id,
            &E.deleted,
            &E.evaluation_id,
            &E.evaluation_status,
            &E.evaluator_id,
            &E.event_time,
            &E.form_id,
            &E.form_name,
            &E.queue_id,
            &E.released,
            &E.rescored,
            &E.user_id,
            &E.o_total_critical_score,
            &E.o_total_score,
        ],
    }
};

crate::runtime::model!(AnalyticsEvaluation);

crate::runtime::setters!(AnalyticsEvaluation {
    with_assignee_applicable: assignee_applicable: bool,
    with_assignee_id: assignee_id: ::std::string::String,
    with_calibration_id: calibration_id: ::std::string::String,
    with_context_id: context_id: ::std::string::String,
    with_deleted: deleted: bool,
    with_evaluation_id: evaluation_id: ::std::string::String,
    with_evaluation_status: evaluation_status: crate::runtime::Open<EvaluationStatus>,
    with_evaluator_id: evaluator_id: ::std::string::String,
    with_event_time: event_time: crate::runtime::DateTime,
    with_form_id: form_id: ::std::string::String,
    with_form_name: form_name: ::std::string::String,
    with_queue_id: queue_id: ::std::string::String,
    with_released: released: bool,
    with_rescored: rescored: bool,
    with_user_id: user_id: ::std::string::String,
    with_o_total_critical_score: o_total_critical_score: i64,
    with_o_total_score: o_total_score: i64,
});

/// The property `evaluationStatus` of `AnalyticsEvaluation`. Known values: `Finished`, `InProgress`, `InReview`, `Pending`, `Retracted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EvaluationStatus {
    Finished,
    InProgress,
    InReview,
    Pending,
    Retracted,
}

impl crate::runtime::Enum for EvaluationStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Finished, "Finished"),
        (Self::InProgress, "InProgress"),
        (Self::InReview, "InReview"),
        (Self::Pending, "Pending"),
        (Self::Retracted, "Retracted"),
    ];
}
