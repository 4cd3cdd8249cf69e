// @generated from the schema "EvaluationQualityV2TopicEvaluationV2"; changes made here are lost at the next generation

/// The schema `EvaluationQualityV2TopicEvaluationV2`.
#[repr(C)]
pub struct EvaluationQualityV2TopicEvaluationV2 {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `agent`: `EvaluationQualityV2TopicUser`.
    pub agent: ::std::option::Option<
        ::std::boxed::Box<crate::EvaluationQualityV2TopicUser>,
    >,
    /// `evaluator`: `EvaluationQualityV2TopicUser`.
    pub evaluator: ::std::option::Option<
        ::std::boxed::Box<crate::EvaluationQualityV2TopicUser>,
    >,
    /// `eventTime`: `string (date-time)`.
    #[doc(alias = "eventTime")]
    pub event_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `evaluationFormId`: `string`.
    #[doc(alias = "evaluationFormId")]
    pub evaluation_form_id: ::std::option::Option<::std::string::String>,
    /// `formName`: `string`.
    #[doc(alias = "formName")]
    pub form_name: ::std::option::Option<::std::string::String>,
    /// `scoringSet`: `EvaluationQualityV2TopicEvaluationScoringSet`.
    #[doc(alias = "scoringSet")]
    pub scoring_set: ::std::option::Option<
        ::std::boxed::Box<crate::EvaluationQualityV2TopicEvaluationScoringSet>,
    >,
    /// `contextId`: `string`.
    #[doc(alias = "contextId")]
    pub context_id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `agentHasRead`: `boolean`.
    #[doc(alias = "agentHasRead")]
    pub agent_has_read: ::std::option::Option<bool>,
    /// `releaseDate`: `string (date-time)`.
    #[doc(alias = "releaseDate")]
    pub release_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `assignedDate`: `string (date-time)`.
    #[doc(alias = "assignedDate")]
    pub assigned_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `changedDate`: `string (date-time)`.
    #[doc(alias = "changedDate")]
    pub changed_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `eventType`: `string`.
    #[doc(alias = "eventType")]
    pub event_type: ::std::option::Option<::std::string::String>,
    /// `resourceId`: `string`.
    #[doc(alias = "resourceId")]
    pub resource_id: ::std::option::Option<::std::string::String>,
    /// `resourceType`: `string`.
    #[doc(alias = "resourceType")]
    pub resource_type: ::std::option::Option<::std::string::String>,
    /// `divisionIds`: `array of string`.
    #[doc(alias = "divisionIds")]
    pub division_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `rescore`: `boolean`.
    pub rescore: ::std::option::Option<bool>,
    /// `conversationDate`: `string (date-time)`.
    #[doc(alias = "conversationDate")]
    pub conversation_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `mediaType`: `array of string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `calibration`: `EvaluationQualityV2TopicCalibration`.
    pub calibration: ::std::option::Option<
        ::std::boxed::Box<crate::EvaluationQualityV2TopicCalibration>,
    >,
    /// `evaluationSource`: `EvaluationQualityV2TopicEvaluationSource`.
    #[doc(alias = "evaluationSource")]
    pub evaluation_source: ::std::option::Option<
        ::std::boxed::Box<crate::EvaluationQualityV2TopicEvaluationSource>,
    >,
    /// `assigneeUserId`: `string`.
    #[doc(alias = "assigneeUserId")]
    pub assignee_user_id: ::std::option::Option<::std::string::String>,
    /// `previousAssigneeUserId`: `string`.
    #[doc(alias = "previousAssigneeUserId")]
    pub previous_assignee_user_id: ::std::option::Option<::std::string::String>,
    /// `assigneeApplicable`: `boolean`.
    #[doc(alias = "assigneeApplicable")]
    pub assignee_applicable: ::std::option::Option<bool>,
    /// `evaluationContextId`: `string`.
    #[doc(alias = "evaluationContextId")]
    pub evaluation_context_id: ::std::option::Option<::std::string::String>,
    /// `disputeCount`: `integer`.
    #[doc(alias = "disputeCount")]
    pub dispute_count: ::std::option::Option<i64>,
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// `previousStatus`: `string`.
    #[doc(alias = "previousStatus")]
    pub previous_status: ::std::option::Option<crate::runtime::Open<PreviousStatus>>,
    /// `declinedReview`: `boolean`.
    #[doc(alias = "declinedReview")]
    pub declined_review: ::std::option::Option<bool>,
    /// `retractedEvaluation`: `EvaluationQualityV2TopicEvaluationReference`.
    #[doc(alias = "retractedEvaluation")]
    pub retracted_evaluation: ::std::option::Option<
        ::std::boxed::Box<crate::EvaluationQualityV2TopicEvaluationReference>,
    >,
    /// `rescoreCount`: `integer`.
    #[doc(alias = "rescoreCount")]
    pub rescore_count: ::std::option::Option<i64>,
    /// `evaluatorCommentHasUpdated`: `boolean`.
    #[doc(alias = "evaluatorCommentHasUpdated")]
    pub evaluator_comment_has_updated: ::std::option::Option<bool>,
    /// `agentCommentHasUpdated`: `boolean`.
    #[doc(alias = "agentCommentHasUpdated")]
    pub agent_comment_has_updated: ::std::option::Option<bool>,
    /// `previousRescoreCount`: `integer`.
    #[doc(alias = "previousRescoreCount")]
    pub previous_rescore_count: ::std::option::Option<i64>,
    /// `previousEvaluatorUserId`: `string`.
    #[doc(alias = "previousEvaluatorUserId")]
    pub previous_evaluator_user_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EvaluationQualityV2TopicEvaluationV2 "EvaluationQualityV2TopicEvaluationV2" 37 {
    (
        id: ::std::string::String = "id" 0 with_id,
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        agent: ::std::boxed::Box<crate::EvaluationQualityV2TopicUser> = "agent" 0 with_agent,
        evaluator: ::std::boxed::Box<crate::EvaluationQualityV2TopicUser> = "evaluator" 0 with_evaluator,
        event_time: crate::runtime::DateTime = "eventTime" 0 with_event_time,
        evaluation_form_id: ::std::string::String = "evaluationFormId" 0 with_evaluation_form_id,
        form_name: ::std::string::String = "formName" 0 with_form_name,
        scoring_set: ::std::boxed::Box<crate::EvaluationQualityV2TopicEvaluationScoringSet> = "scoringSet" 0 with_scoring_set,
        context_id: ::std::string::String = "contextId" 0 with_context_id,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        agent_has_read: bool = "agentHasRead" 0 with_agent_has_read,
        release_date: crate::runtime::DateTime = "releaseDate" 0 with_release_date,
        assigned_date: crate::runtime::DateTime = "assignedDate" 0 with_assigned_date,
        changed_date: crate::runtime::DateTime = "changedDate" 0 with_changed_date,
        event_type: ::std::string::String = "eventType" 0 with_event_type,
        resource_id: ::std::string::String = "resourceId" 0 with_resource_id,
    )
    (
        resource_type: ::std::string::String = "resourceType" 0 with_resource_type,
        division_ids: ::std::vec::Vec<::std::string::String> = "divisionIds" 0 with_division_ids,
        rescore: bool = "rescore" 0 with_rescore,
        conversation_date: crate::runtime::DateTime = "conversationDate" 0 with_conversation_date,
        media_type: ::std::vec::Vec<::std::string::String> = "mediaType" 0 with_media_type,
        calibration: ::std::boxed::Box<crate::EvaluationQualityV2TopicCalibration> = "calibration" 0 with_calibration,
        evaluation_source: ::std::boxed::Box<crate::EvaluationQualityV2TopicEvaluationSource> = "evaluationSource" 0 with_evaluation_source,
        assignee_user_id: ::std::string::String = "assigneeUserId" 0 with_assignee_user_id,
        previous_assignee_user_id: ::std::string::String = "previousAssigneeUserId" 0 with_previous_assignee_user_id,
        assignee_applicable: bool = "assigneeApplicable" 0 with_assignee_applicable,
        evaluation_context_id: ::std::string::String = "evaluationContextId" 0 with_evaluation_context_id,
        dispute_count: i64 = "disputeCount" 0 with_dispute_count,
        version: i64 = "version" 0 with_version,
        previous_status: crate::runtime::Open<PreviousStatus> = "previousStatus" 0 with_previous_status,
        declined_review: bool = "declinedReview" 0 with_declined_review,
        retracted_evaluation: ::std::boxed::Box<crate::EvaluationQualityV2TopicEvaluationReference> = "retractedEvaluation" 0 with_retracted_evaluation,
    )
    (
        rescore_count: i64 = "rescoreCount" 0 with_rescore_count,
        evaluator_comment_has_updated: bool = "evaluatorCommentHasUpdated" 0 with_evaluator_comment_has_updated,
        agent_comment_has_updated: bool = "agentCommentHasUpdated" 0 with_agent_comment_has_updated,
        previous_rescore_count: i64 = "previousRescoreCount" 0 with_previous_rescore_count,
        previous_evaluator_user_id: ::std::string::String = "previousEvaluatorUserId" 0 with_previous_evaluator_user_id,
    )
});

/// The property `status` of `EvaluationQualityV2TopicEvaluationV2`. Known values: `Pending`, `InProgress`, `Finished`, `InReview`, `Retracted`.
#[non_exhaustive]
pub enum Status {
    Pending,
    InProgress,
    Finished,
    InReview,
    Retracted,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::InProgress, "InProgress"),
        (Self::Finished, "Finished"),
        (Self::InReview, "InReview"),
        (Self::Retracted, "Retracted"),
    ];
}

/// The property `previousStatus` of `EvaluationQualityV2TopicEvaluationV2`. Known values: `Pending`, `InProgress`, `Finished`, `InReview`, `Retracted`.
#[non_exhaustive]
pub enum PreviousStatus {
    Pending,
    InProgress,
    Finished,
    InReview,
    Retracted,
}

crate::runtime::known!(PreviousStatus);

impl crate::runtime::Enum for PreviousStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::InProgress, "InProgress"),
        (Self::Finished, "Finished"),
        (Self::InReview, "InReview"),
        (Self::Retracted, "Retracted"),
    ];
}
