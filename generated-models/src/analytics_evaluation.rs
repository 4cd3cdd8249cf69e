// @generated from the schema "AnalyticsEvaluation"; changes made here are lost at the next generation

/// The schema `AnalyticsEvaluation`.
#[repr(C)]
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

crate::runtime::model!(AnalyticsEvaluation "AnalyticsEvaluation" 17 {
    (
        assignee_applicable: bool = "assigneeApplicable" 0 with_assignee_applicable,
        assignee_id: ::std::string::String = "assigneeId" 0 with_assignee_id,
        calibration_id: ::std::string::String = "calibrationId" 0 with_calibration_id,
        context_id: ::std::string::String = "contextId" 0 with_context_id,
        deleted: bool = "deleted" 0 with_deleted,
        evaluation_id: ::std::string::String = "evaluationId" 0 with_evaluation_id,
        evaluation_status: crate::runtime::Open<EvaluationStatus> = "evaluationStatus" 0 with_evaluation_status,
        evaluator_id: ::std::string::String = "evaluatorId" 0 with_evaluator_id,
        event_time: crate::runtime::DateTime = "eventTime" 0 with_event_time,
        form_id: ::std::string::String = "formId" 0 with_form_id,
        form_name: ::std::string::String = "formName" 0 with_form_name,
        queue_id: ::std::string::String = "queueId" 0 with_queue_id,
        released: bool = "released" 0 with_released,
        rescored: bool = "rescored" 0 with_rescored,
        user_id: ::std::string::String = "userId" 0 with_user_id,
        o_total_critical_score: i64 = "oTotalCriticalScore" 0 with_o_total_critical_score,
    )
    (
        o_total_score: i64 = "oTotalScore" 0 with_o_total_score,
    )
});

/// The property `evaluationStatus` of `AnalyticsEvaluation`. Known values: `Finished`, `InProgress`, `InReview`, `Pending`, `Retracted`.
#[non_exhaustive]
pub enum EvaluationStatus {
    Finished,
    InProgress,
    InReview,
    Pending,
    Retracted,
}

crate::runtime::known!(EvaluationStatus);

impl crate::runtime::Enum for EvaluationStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Finished, "Finished"),
        (Self::InProgress, "InProgress"),
        (Self::InReview, "InReview"),
        (Self::Pending, "Pending"),
        (Self::Retracted, "Retracted"),
    ];
}
