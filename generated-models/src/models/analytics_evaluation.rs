// @generated from the schema "AnalyticsEvaluation"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `AnalyticsEvaluation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnalyticsEvaluation {
    /// `assigneeApplicable`: `boolean`.
    #[doc(alias = "assigneeApplicable")]
    pub assignee_applicable: Option<bool>,
    /// `assigneeId`: `string`.
    #[doc(alias = "assigneeId")]
    pub assignee_id: Option<String>,
    /// `calibrationId`: `string`.
    #[doc(alias = "calibrationId")]
    pub calibration_id: Option<String>,
    /// `contextId`: `string`.
    #[doc(alias = "contextId")]
    pub context_id: Option<String>,
    /// `deleted`: `boolean`.
    pub deleted: Option<bool>,
    /// `evaluationId`: `string`.
    #[doc(alias = "evaluationId")]
    pub evaluation_id: Option<String>,
    /// `evaluationStatus`: one of `Finished`, `InProgress`, `InReview`, `Pending` and `Retracted`.
    #[doc(alias = "evaluationStatus")]
    pub evaluation_status: Option<Open<EvaluationStatus>>,
    /// `evaluatorId`: `string`.
    #[doc(alias = "evaluatorId")]
    pub evaluator_id: Option<String>,
    /// `eventTime`: `string (date-time)`.
    #[doc(alias = "eventTime")]
    pub event_time: Option<DateTime>,
    /// `formId`: `string`.
    #[doc(alias = "formId")]
    pub form_id: Option<String>,
    /// `formName`: `string`.
    #[doc(alias = "formName")]
    pub form_name: Option<String>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `released`: `boolean`.
    pub released: Option<bool>,
    /// `rescored`: `boolean`.
    pub rescored: Option<bool>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `oTotalCriticalScore`: `integer (int64)`.
    #[doc(alias = "oTotalCriticalScore")]
    pub o_total_critical_score: Option<i64>,
    /// `oTotalScore`: `integer (int64)`.
    #[doc(alias = "oTotalScore")]
    pub o_total_score: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnalyticsEvaluation "AnalyticsEvaluation" 17 {
    (
        assignee_applicable: bool = "assigneeApplicable" with_assignee_applicable,
        assignee_id: String = "assigneeId" with_assignee_id,
        calibration_id: String = "calibrationId" with_calibration_id,
        context_id: String = "contextId" with_context_id,
        deleted: bool = "deleted" with_deleted,
        evaluation_id: String = "evaluationId" with_evaluation_id,
        evaluation_status: Open<EvaluationStatus> = "evaluationStatus" with_evaluation_status,
        evaluator_id: String = "evaluatorId" with_evaluator_id,
        event_time: DateTime = "eventTime" with_event_time,
        form_id: String = "formId" with_form_id,
        form_name: String = "formName" with_form_name,
        queue_id: String = "queueId" with_queue_id,
        released: bool = "released" with_released,
        rescored: bool = "rescored" with_rescored,
        user_id: String = "userId" with_user_id,
        o_total_critical_score: i64 = "oTotalCriticalScore" with_o_total_critical_score,
    )
    (
        o_total_score: i64 = "oTotalScore" with_o_total_score,
    )
});

/// The property `evaluationStatus` of `AnalyticsEvaluation`. Known values: `Finished`, `InProgress`, `InReview`, `Pending`, `Retracted`.
#[repr(u16)]
#[non_exhaustive]
pub enum EvaluationStatus {
    Finished,
    InProgress,
    InReview,
    Pending,
    Retracted,
}

crate::runtime::values!(EvaluationStatus {
    Finished = "Finished",
    InProgress = "InProgress",
    InReview = "InReview",
    Pending = "Pending",
    Retracted = "Retracted",
});
