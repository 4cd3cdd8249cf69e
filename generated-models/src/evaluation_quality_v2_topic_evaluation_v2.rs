// @generated from the schema "EvaluationQualityV2TopicEvaluationV2"; changes made here are lost at the next generation

/// The schema `EvaluationQualityV2TopicEvaluationV2`.
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

impl crate::runtime::Model for EvaluationQualityV2TopicEvaluationV2 {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        agent: ::std::option::Option::None,
        evaluator: ::std::option::Option::None,
        event_time: ::std::option::Option::None,
        evaluation_form_id: ::std::option::Option::None,
        form_name: ::std::option::Option::None,
        scoring_set: ::std::option::Option::None,
        context_id: ::std::option::Option::None,
        status: ::std::option::Option::None,
        agent_has_read: ::std::option::Option::None,
        release_date: ::std::option::Option::None,
        assigned_date: ::std::option::Option::None,
        changed_date: ::std::option::Option::None,
        event_type: ::std::option::Option::None,
        resource_id: ::std::option::Option::None,
        resource_type: ::std::option::Option::None,
        division_ids: ::std::option::Option::None,
        rescore: ::std::option::Option::None,
        conversation_date: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        calibration: ::std::option::Option::None,
        evaluation_source: ::std::option::Option::None,
        assignee_user_id: ::std::option::Option::None,
        previous_assignee_user_id: ::std::option::Option::None,
        assignee_applicable: ::std::option::Option::None,
        evaluation_context_id: ::std::option::Option::None,
        dispute_count: ::std::option::Option::None,
        version: ::std::option::Option::None,
        previous_status: ::std::option::Option::None,
        declined_review: ::std::option::Option::None,
        retracted_evaluation: ::std::option::Option::None,
        rescore_count: ::std::option::Option::None,
        evaluator_comment_has_updated: ::std::option::Option::None,
        agent_comment_has_updated: ::std::option::Option::None,
        previous_rescore_count: ::std::option::Option::None,
        previous_evaluator_user_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EvaluationQualityV2TopicEvaluationV2 = &<EvaluationQualityV2TopicEvaluationV2 as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EvaluationQualityV2TopicEvaluationV2",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("conversationId", "conversation_id", 0),
            ("agent", "agent", 0),
            ("evaluator", "evaluator", 0),
            ("eventTime", "event_time", 0),
            ("evaluationFormId", "evaluation_form_id", 0),
            ("formName", "form_name", 0),
            ("scoringSet", "scoring_set", 0),
            ("contextId", "context_id", 0),
            ("status", "status", 0),
            ("agentHasRead", "agent_has_read", 0),
            ("releaseDate", "release_date", 0),
            ("assignedDate", "assigned_date", 0),
            ("changedDate", "changed_date", 0),
            ("eventType", "event_type", 0),
            ("resourceId", "resource_id", 0),
            ("resourceType", "resource_type", 0),
            ("divisionIds", "division_ids", 0),
            ("rescore", "rescore", 0),
            ("conversationDate", "conversation_date", 0),
            ("mediaType", "media_type", 0),
            ("calibration", "calibration", 0),
            ("evaluationSource", "evaluation_source", 0),
            ("assigneeUserId", "assignee_user_id", 0),
            ("previousAssigneeUserId", "previous_assignee_user_id", 0),
            ("assigneeApplicable", "assignee_applicable", 0),
            ("evaluationContextId", "evaluation_context_id", 0),
            ("disputeCount", "dispute_count", 0),
            ("version", "version", 0),
            ("previousStatus", "previous_status", 0),
            ("declinedReview", "declined_review", 0),
            ("retractedEvaluation", "retracted_evaluation", 0),
            ("rescoreCount", "rescore_count", 0),
            ("evaluatorCommentHasUpdated", "evaluator_comment_has_updated", 0),
            ("agentCommentHasUpdated", "agent_comment_has_updated", 0),
            ("previousRescoreCount", "previous_rescore_count", 0),
            ("previousEvaluatorUserId", "previous_evaluator_user_id", 0),
        ],
        fields: &[
            &E.id,
            &E.conversation_id,
            &E.agent,
            &E.evaluator,
            &E.event_time,
            &E.evaluation_form_id,
            &E.form_name,
            &E.scoring_set,
            &E.context_id,
            &E.status,
            &E.agent_has_read,
            &E.release_date,
            &E.assigned_date,
            &E.changed_date,
            &E.event_type,
            &E.resource_id,
            &E.resource_type,
            &E.division_ids,
            &E.rescore,
            &E.conversation_date,
            &E.media_type,
            &E.calibration,
            &E.evaluation_source,
            &E.assignee_user_id,
            &E.previous_assignee_user_id,
            &E.assignee_applicable,
            &E.evaluation_context_id,
            &E.dispute_count,
            &E.version,
            &E.previous_status,
            &E.declined_review,
            &E.retracted_evaluation,
            &E.rescore_count,
            &E.evaluator_comment_has_updated,
            &E.agent_comment_has_updated,
            &E.previous_rescore_count,
            &E.previous_evaluator_user_id,
        ],
    }
};

crate::runtime::model!(EvaluationQualityV2TopicEvaluationV2);

crate::runtime::setters!(EvaluationQualityV2TopicEvaluationV2 {
    with_id: id: ::std::string::String,
    with_conversation_id: conversation_id: ::std::string::String,
    with_agent: agent: ::std::boxed::Box<crate::EvaluationQualityV2TopicUser>,
    with_evaluator: evaluator: ::std::boxed::Box<crate::EvaluationQualityV2TopicUser>,
    with_event_time: event_time: crate::runtime::DateTime,
    with_evaluation_form_id: evaluation_form_id: ::std::string::String,
    with_form_name: form_name: ::std::string::String,
    with_scoring_set: scoring_set: ::std::boxed::Box<crate::EvaluationQualityV2TopicEvaluationScoringSet>,
    with_context_id: context_id: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_agent_has_read: agent_has_read: bool,
    with_release_date: release_date: crate::runtime::DateTime,
    with_assigned_date: assigned_date: crate::runtime::DateTime,
    with_changed_date: changed_date: crate::runtime::DateTime,
    with_event_type: event_type: ::std::string::String,
    with_resource_id: resource_id: ::std::string::String,
    with_resource_type: resource_type: ::std::string::String,
    with_division_ids: division_ids: ::std::vec::Vec<::std::string::String>,
    with_rescore: rescore: bool,
    with_conversation_date: conversation_date: crate::runtime::DateTime,
    with_media_type: media_type: ::std::vec::Vec<::std::string::String>,
    with_calibration: calibration: ::std::boxed::Box<crate::EvaluationQualityV2TopicCalibration>,
    with_evaluation_source: evaluation_source: ::std::boxed::Box<crate::EvaluationQualityV2TopicEvaluationSource>,
    with_assignee_user_id: assignee_user_id: ::std::string::String,
    with_previous_assignee_user_id: previous_assignee_user_id: ::std::string::String,
    with_assignee_applicable: assignee_applicable: bool,
    with_evaluation_context_id: evaluation_context_id: ::std::string::String,
    with_dispute_count: dispute_count: i64,
    with_version: version: i64,
    with_previous_status: previous_status: crate::runtime::Open<PreviousStatus>,
    with_declined_review: declined_review: bool,
    with_retracted_evaluation: retracted_evaluation: ::std::boxed::Box<crate::EvaluationQualityV2TopicEvaluationReference>,
    with_rescore_count: rescore_count: i64,
    with_evaluator_comment_has_updated: evaluator_comment_has_updated: bool,
    with_agent_comment_has_updated: agent_comment_has_updated: bool,
    with_previous_rescore_count: previous_rescore_count: i64,
    with_previous_evaluator_user_id: previous_evaluator_user_id: ::std::string::String,
});

/// The property `status` of `EvaluationQualityV2TopicEvaluationV2`. Known values: `Pending`, `InProgress`, `Finished`, `InReview`, `Retracted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Pending,
    InProgress,
    Finished,
    InReview,
    Retracted,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PreviousStatus {
    Pending,
    InProgress,
    Finished,
    InReview,
    Retracted,
}

impl crate::runtime::Enum for PreviousStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::InProgress, "InProgress"),
        (Self::Finished, "Finished"),
        (Self::InReview, "InReview"),
        (Self::Retracted, "Retracted"),
    ];
}
