// @generated from the schema "EvaluationQualityV2TopicEvaluationV2"; changes made here are lost at the next generation

use crate::{
    EvaluationQualityV2TopicCalibration, EvaluationQualityV2TopicEvaluationReference,
    EvaluationQualityV2TopicEvaluationScoringSet,
    EvaluationQualityV2TopicEvaluationSource, EvaluationQualityV2TopicUser,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `EvaluationQualityV2TopicEvaluationV2`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluationQualityV2TopicEvaluationV2 {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `agent`: `EvaluationQualityV2TopicUser`.
    pub agent: Option<Box<EvaluationQualityV2TopicUser>>,
    /// `evaluator`: `EvaluationQualityV2TopicUser`.
    pub evaluator: Option<Box<EvaluationQualityV2TopicUser>>,
    /// `eventTime`: `string (date-time)`.
    #[doc(alias = "eventTime")]
    pub event_time: Option<DateTime>,
    /// `evaluationFormId`: `string`.
    #[doc(alias = "evaluationFormId")]
    pub evaluation_form_id: Option<String>,
    /// `formName`: `string`.
    #[doc(alias = "formName")]
    pub form_name: Option<String>,
    /// `scoringSet`: `EvaluationQualityV2TopicEvaluationScoringSet`.
    #[doc(alias = "scoringSet")]
    pub scoring_set: Option<Box<EvaluationQualityV2TopicEvaluationScoringSet>>,
    /// `contextId`: `string`.
    #[doc(alias = "contextId")]
    pub context_id: Option<String>,
    /// `status`: one of `Pending`, `InProgress`, `Finished`, `InReview` and `Retracted`.
    pub status: Option<Open<Status>>,
    /// `agentHasRead`: `boolean`.
    #[doc(alias = "agentHasRead")]
    pub agent_has_read: Option<bool>,
    /// `releaseDate`: `string (date-time)`.
    #[doc(alias = "releaseDate")]
    pub release_date: Option<DateTime>,
    /// `assignedDate`: `string (date-time)`.
    #[doc(alias = "assignedDate")]
    pub assigned_date: Option<DateTime>,
    /// `changedDate`: `string (date-time)`.
    #[doc(alias = "changedDate")]
    pub changed_date: Option<DateTime>,
    /// `eventType`: `string`.
    #[doc(alias = "eventType")]
    pub event_type: Option<String>,
    /// `resourceId`: `string`.
    #[doc(alias = "resourceId")]
    pub resource_id: Option<String>,
    /// `resourceType`: `string`.
    #[doc(alias = "resourceType")]
    pub resource_type: Option<String>,
    /// `divisionIds`: `array of string`.
    #[doc(alias = "divisionIds")]
    pub division_ids: Option<Vec<String>>,
    /// `rescore`: `boolean`.
    pub rescore: Option<bool>,
    /// `conversationDate`: `string (date-time)`.
    #[doc(alias = "conversationDate")]
    pub conversation_date: Option<DateTime>,
    /// `mediaType`: `array of string`.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Vec<String>>,
    /// `calibration`: `EvaluationQualityV2TopicCalibration`.
    pub calibration: Option<Box<EvaluationQualityV2TopicCalibration>>,
    /// `evaluationSource`: `EvaluationQualityV2TopicEvaluationSource`.
    #[doc(alias = "evaluationSource")]
    pub evaluation_source: Option<Box<EvaluationQualityV2TopicEvaluationSource>>,
    /// `assigneeUserId`: `string`.
    #[doc(alias = "assigneeUserId")]
    pub assignee_user_id: Option<String>,
    /// `previousAssigneeUserId`: `string`.
    #[doc(alias = "previousAssigneeUserId")]
    pub previous_assignee_user_id: Option<String>,
    /// `assigneeApplicable`: `boolean`.
    #[doc(alias = "assigneeApplicable")]
    pub assignee_applicable: Option<bool>,
    /// `evaluationContextId`: `string`.
    #[doc(alias = "evaluationContextId")]
    pub evaluation_context_id: Option<String>,
    /// `disputeCount`: `integer`.
    #[doc(alias = "disputeCount")]
    pub dispute_count: Option<i64>,
    /// `version`: `integer`.
    pub version: Option<i64>,
    /// `previousStatus`: one of `Pending`, `InProgress`, `Finished`, `InReview` and `Retracted`.
    #[doc(alias = "previousStatus")]
    pub previous_status: Option<Open<PreviousStatus>>,
    /// `declinedReview`: `boolean`.
    #[doc(alias = "declinedReview")]
    pub declined_review: Option<bool>,
    /// `retractedEvaluation`: `EvaluationQualityV2TopicEvaluationReference`.
    #[doc(alias = "retractedEvaluation")]
    pub retracted_evaluation: Option<Box<EvaluationQualityV2TopicEvaluationReference>>,
    /// `rescoreCount`: `integer`.
    #[doc(alias = "rescoreCount")]
    pub rescore_count: Option<i64>,
    /// `evaluatorCommentHasUpdated`: `boolean`.
    #[doc(alias = "evaluatorCommentHasUpdated")]
    pub evaluator_comment_has_updated: Option<bool>,
    /// `agentCommentHasUpdated`: `boolean`.
    #[doc(alias = "agentCommentHasUpdated")]
    pub agent_comment_has_updated: Option<bool>,
    /// `previousRescoreCount`: `integer`.
    #[doc(alias = "previousRescoreCount")]
    pub previous_rescore_count: Option<i64>,
    /// `previousEvaluatorUserId`: `string`.
    #[doc(alias = "previousEvaluatorUserId")]
    pub previous_evaluator_user_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EvaluationQualityV2TopicEvaluationV2 "EvaluationQualityV2TopicEvaluationV2" 37 {
    (
        id: String = "id" with_id,
        conversation_id: String = "conversationId" with_conversation_id,
        agent: Box<EvaluationQualityV2TopicUser> = "agent" with_agent,
        evaluator: Box<EvaluationQualityV2TopicUser> = "evaluator" with_evaluator,
        event_time: DateTime = "eventTime" with_event_time,
        evaluation_form_id: String = "evaluationFormId" with_evaluation_form_id,
        form_name: String = "formName" with_form_name,
        scoring_set: Box<EvaluationQualityV2TopicEvaluationScoringSet> = "scoringSet" with_scoring_set,
        context_id: String = "contextId" with_context_id,
        status: Open<Status> = "status" with_status,
        agent_has_read: bool = "agentHasRead" with_agent_has_read,
        release_date: DateTime = "releaseDate" with_release_date,
        assigned_date: DateTime = "assignedDate" with_assigned_date,
        changed_date: DateTime = "changedDate" with_changed_date,
        event_type: String = "eventType" with_event_type,
        resource_id: String = "resourceId" with_resource_id,
    )
    (
        resource_type: String = "resourceType" with_resource_type,
        division_ids: Vec<String> = "divisionIds" with_division_ids,
        rescore: bool = "rescore" with_rescore,
        conversation_date: DateTime = "conversationDate" with_conversation_date,
        media_type: Vec<String> = "mediaType" with_media_type,
        calibration: Box<EvaluationQualityV2TopicCalibration> = "calibration" with_calibration,
        evaluation_source: Box<EvaluationQualityV2TopicEvaluationSource> = "evaluationSource" with_evaluation_source,
        assignee_user_id: String = "assigneeUserId" with_assignee_user_id,
        previous_assignee_user_id: String = "previousAssigneeUserId" with_previous_assignee_user_id,
        assignee_applicable: bool = "assigneeApplicable" with_assignee_applicable,
        evaluation_context_id: String = "evaluationContextId" with_evaluation_context_id,
        dispute_count: i64 = "disputeCount" with_dispute_count,
        version: i64 = "version" with_version,
        previous_status: Open<PreviousStatus> = "previousStatus" with_previous_status,
        declined_review: bool = "declinedReview" with_declined_review,
        retracted_evaluation: Box<EvaluationQualityV2TopicEvaluationReference> = "retractedEvaluation" with_retracted_evaluation,
    )
    (
        rescore_count: i64 = "rescoreCount" with_rescore_count,
        evaluator_comment_has_updated: bool = "evaluatorCommentHasUpdated" with_evaluator_comment_has_updated,
        agent_comment_has_updated: bool = "agentCommentHasUpdated" with_agent_comment_has_updated,
        previous_rescore_count: i64 = "previousRescoreCount" with_previous_rescore_count,
        previous_evaluator_user_id: String = "previousEvaluatorUserId" with_previous_evaluator_user_id,
    )
});

/// The property `status` of `EvaluationQualityV2TopicEvaluationV2`. Known values: `Pending`, `InProgress`, `Finished`, `InReview`, `Retracted`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Pending,
    InProgress,
    Finished,
    InReview,
    Retracted,
}

crate::runtime::values!(Status {
    Pending = "Pending",
    InProgress = "InProgress",
    Finished = "Finished",
    InReview = "InReview",
    Retracted = "Retracted",
});

/// The property `previousStatus` of `EvaluationQualityV2TopicEvaluationV2`. Known values: `Pending`, `InProgress`, `Finished`, `InReview`, `Retracted`.
#[repr(u16)]
#[non_exhaustive]
pub enum PreviousStatus {
    Pending,
    InProgress,
    Finished,
    InReview,
    Retracted,
}

crate::runtime::values!(PreviousStatus {
    Pending = "Pending",
    InProgress = "InProgress",
    Finished = "Finished",
    InReview = "InReview",
    Retracted = "Retracted",
});
