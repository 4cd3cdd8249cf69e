// @generated from the schema "EvaluationResponse"; changes made here are lost at the next generation

/// The schema `EvaluationResponse`.
pub struct EvaluationResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `conversation`: `ConversationReference`.
    pub conversation: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationReference>,
    >,
    /// `evaluationForm`: `EvaluationFormResponse`.
    #[doc(alias = "evaluationForm")]
    pub evaluation_form: ::std::option::Option<
        ::std::boxed::Box<crate::EvaluationFormResponse>,
    >,
    /// `evaluator`: `User`.
    pub evaluator: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `agent`: `User`.
    pub agent: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `calibration`: `Calibration`.
    pub calibration: ::std::option::Option<::std::boxed::Box<crate::Calibration>>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `answers`: `EvaluationScoringSet`.
    pub answers: ::std::option::Option<::std::boxed::Box<crate::EvaluationScoringSet>>,
    /// `agentHasRead`: `boolean`.
    #[doc(alias = "agentHasRead")]
    pub agent_has_read: ::std::option::Option<bool>,
    /// `assignee`: `User`.
    pub assignee: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `assigneeApplicable`: `boolean`.
    #[doc(alias = "assigneeApplicable")]
    pub assignee_applicable: ::std::option::Option<bool>,
    /// `releaseDate`: `string (date-time)`.
    #[doc(alias = "releaseDate")]
    pub release_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `assignedDate`: `string (date-time)`.
    #[doc(alias = "assignedDate")]
    pub assigned_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `changedDate`: `string (date-time)`.
    #[doc(alias = "changedDate")]
    pub changed_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `revisionCreatedDate`: `string (date-time)`.
    #[doc(alias = "revisionCreatedDate")]
    pub revision_created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `queue`: `Queue`.
    pub queue: ::std::option::Option<::std::boxed::Box<crate::Queue>>,
    /// `mediaType`: `array of string`.
    #[doc(alias = "mediaType")]
    pub media_type: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<MediaType>>,
    >,
    /// `rescore`: `boolean`.
    pub rescore: ::std::option::Option<bool>,
    /// `conversationDate`: `string (date-time)`.
    #[doc(alias = "conversationDate")]
    pub conversation_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `conversationEndDate`: `string (date-time)`.
    #[doc(alias = "conversationEndDate")]
    pub conversation_end_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `neverRelease`: `boolean`.
    #[doc(alias = "neverRelease")]
    pub never_release: ::std::option::Option<bool>,
    /// `assigned`: `boolean`.
    pub assigned: ::std::option::Option<bool>,
    /// `dateAssigneeChanged`: `string (date-time)`.
    #[doc(alias = "dateAssigneeChanged")]
    pub date_assignee_changed: ::std::option::Option<crate::runtime::DateTime>,
    /// `resourceId`: `string`.
    #[doc(alias = "resourceId")]
    pub resource_id: ::std::option::Option<::std::string::String>,
    /// `resourceType`: `string`.
    #[doc(alias = "resourceType")]
    pub resource_type: ::std::option::Option<crate::runtime::Open<ResourceType>>,
    /// `redacted`: `boolean`.
    pub redacted: ::std::option::Option<bool>,
    /// `isScoringIndex`: `boolean`.
    #[doc(alias = "isScoringIndex")]
    pub is_scoring_index: ::std::option::Option<bool>,
    /// `authorizedActions`: `array of string`.
    #[doc(alias = "authorizedActions")]
    pub authorized_actions: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `hasAssistanceFailed`: `boolean`.
    #[doc(alias = "hasAssistanceFailed")]
    pub has_assistance_failed: ::std::option::Option<bool>,
    /// `evaluationSource`: `EvaluationSource`, read-only.
    #[doc(alias = "evaluationSource")]
    pub evaluation_source: ::std::option::Option<
        ::std::boxed::Box<crate::EvaluationSource>,
    >,
    /// `aiScoring`: `AiScoring`, read-only.
    #[doc(alias = "aiScoring")]
    pub ai_scoring: ::std::option::Option<::std::boxed::Box<crate::AiScoring>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EvaluationResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        conversation: ::std::option::Option::None,
        evaluation_form: ::std::option::Option::None,
        evaluator: ::std::option::Option::None,
        agent: ::std::option::Option::None,
        calibration: ::std::option::Option::None,
        status: ::std::option::Option::None,
        answers: ::std::option::Option::None,
        agent_has_read: ::std::option::Option::None,
        assignee: ::std::option::Option::None,
        assignee_applicable: ::std::option::Option::None,
        release_date: ::std::option::Option::None,
        assigned_date: ::std::option::Option::None,
        changed_date: ::std::option::Option::None,
        revision_created_date: ::std::option::Option::None,
        queue: ::std::option::Option::None,
        media_type: ::std::option::Option::None,
        rescore: ::std::option::Option::None,
        conversation_date: ::std::option::Option::None,
        conversation_end_date: ::std::option::Option::None,
        never_release: ::std::option::Option::None,
        assigned: ::std::option::Option::None,
        date_assignee_changed: ::std::option::Option::None,
        resource_id: ::std::option::Option::None,
        resource_type: ::std::option::Option::None,
        redacted: ::std::option::Option::None,
        is_scoring_index: ::std::option::Option::None,
        authorized_actions: ::std::option::Option::None,
        has_assistance_failed: ::std::option::Option::None,
        evaluation_source: ::std::option::Option::None,
        ai_scoring: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EvaluationResponse = &<EvaluationResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EvaluationResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("conversation", "conversation", 0),
            ("evaluationForm", "evaluation_form", 0),
            ("evaluator", "evaluator", 0),
            ("agent", "agent", 0),
            ("calibration", "calibration", 0),
            ("status", "status", 0),
            ("answers", "answers", 0),
            ("agentHasRead", "agent_has_read", 0),
            ("assignee", "assignee", 0),
            ("assigneeApplicable", "assignee_applicable", 0),
            ("releaseDate", "release_date", 0),
            ("assignedDate", "assigned_date", 0),
            ("changedDate", "changed_date", 0),
            ("revisionCreatedDate", "revision_created_date", 0),
            ("queue", "queue", 0),
            ("mediaType", "media_type", 0),
            ("rescore", "rescore", 0),
            ("conversationDate", "conversation_date", 0),
            ("conversationEndDate", "conversation_end_date", 0),
            ("neverRelease", "never_release", 0),
            ("assigned", "assigned", 0),
            ("dateAssigneeChanged", "date_assignee_changed", 0),
            ("resourceId", "resource_id", 0),
            ("resourceType", "resource_type", 0),
            ("redacted", "redacted", 0),
            ("isScoringIndex", "is_scoring_index", 0),
            ("authorizedActions", "authorized_actions", 0),
            ("hasAssistanceFailed", "has_assistance_failed", 0),
            ("evaluationSource", "evaluation_source", 2),
            ("aiScoring", "ai_scoring", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.conversation,
            &E.evaluation_form,
            &E.evaluator,
            &E.agent,
            &E.calibration,
            &E.status,
            &E.answers,
            &E.agent_has_read,
            &E.assignee,
            &E.assignee_applicable,
            &E.release_date,
            &E.assigned_date,
            &E.changed_date,
            &E.revision_created_date,
            &E.queue,
            &E.media_type,
            &E.rescore,
            &E.conversation_date,
            &E.conversation_end_date,
            &E.never_release,
            &E.assigned,
            &E.date_assignee_changed,
            &E.resource_id,
            &E.resource_type,
            &E.redacted,
            &E.is_scoring_index,
            &E.authorized_actions,
            &E.has_assistance_failed,
            &E.evaluation_source,
            &E.ai_scoring,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(EvaluationResponse);

crate::runtime::setters!(EvaluationResponse {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_conversation: conversation: ::std::boxed::Box<crate::ConversationReference>,
    with_evaluation_form: evaluation_form: ::std::boxed::Box<crate::EvaluationFormResponse>,
    with_evaluator: evaluator: ::std::boxed::Box<crate::User>,
    with_agent: agent: ::std::boxed::Box<crate::User>,
    with_calibration: calibration: ::std::boxed::Box<crate::Calibration>,
    with_status: status: crate::runtime::Open<Status>,
    with_answers: answers: ::std::boxed::Box<crate::EvaluationScoringSet>,
    with_agent_has_read: agent_has_read: bool,
    with_assignee: assignee: ::std::boxed::Box<crate::User>,
    with_assignee_applicable: assignee_applicable: bool,
    with_release_date: release_date: crate::runtime::DateTime,
    with_assigned_date: assigned_date: crate::runtime::DateTime,
    with_changed_date: changed_date: crate::runtime::DateTime,
    with_revision_created_date: revision_created_date: crate::runtime::DateTime,
    with_queue: queue: ::std::boxed::Box<crate::Queue>,
    with_media_type: media_type: ::std::vec::Vec<crate::runtime::Open<MediaType>>,
    with_rescore: rescore: bool,
    with_conversation_date: conversation_date: crate::runtime::DateTime,
    with_conversation_end_date: conversation_end_date: crate::runtime::DateTime,
    with_never_release: never_release: bool,
    with_assigned: assigned: bool,
    with_date_assignee_changed: date_assignee_changed: crate::runtime::DateTime,
    with_resource_id: resource_id: ::std::string::String,
    with_resource_type: resource_type: crate::runtime::Open<ResourceType>,
    with_redacted: redacted: bool,
    with_is_scoring_index: is_scoring_index: bool,
    with_authorized_actions: authorized_actions: ::std::vec::Vec<::std::string::String>,
    with_has_assistance_failed: has_assistance_failed: bool,
    with_evaluation_source: evaluation_source: ::std::boxed::Box<crate::EvaluationSource>,
    with_ai_scoring: ai_scoring: ::std::boxed::Box<crate::AiScoring>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `EvaluationResponse`. Known values: `PENDING`, `INPROGRESS`, `FINISHED`, `INREVIEW`, `RETRACTED`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Pending,
    Inprogress,
    Finished,
    Inreview,
    Retracted,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "PENDING"),
        (Self::Inprogress, "INPROGRESS"),
        (Self::Finished, "FINISHED"),
        (Self::Inreview, "INREVIEW"),
        (Self::Retracted, "RETRACTED"),
    ];
}

/// The property `mediaType` of `EvaluationResponse`. Known values: `CALL`, `CALLBACK`, `CHAT`, `COBROWSE`, `EMAIL`, `MESSAGE`, `INTERNAL_MESSAGE`, `SOCIAL_EXPRESSION`, `VIDEO`, `SCREENSHARE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaType {
    Call,
    Callback,
    Chat,
    Cobrowse,
    Email,
    Message,
    InternalMessage,
    SocialExpression,
    Video,
    Screenshare,
}

impl crate::runtime::Enum for MediaType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Call, "CALL"),
        (Self::Callback, "CALLBACK"),
        (Self::Chat, "CHAT"),
        (Self::Cobrowse, "COBROWSE"),
        (Self::Email, "EMAIL"),
        (Self::Message, "MESSAGE"),
        (Self::InternalMessage, "INTERNAL_MESSAGE"),
        (Self::SocialExpression, "SOCIAL_EXPRESSION"),
        (Self::Video, "VIDEO"),
        (Self::Screenshare, "SCREENSHARE"),
    ];
}

/// The property `resourceType` of `EvaluationResponse`. Known values: `EMAIL`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResourceType {
    Email,
}

impl crate::runtime::Enum for ResourceType {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Email, "EMAIL")];
}
