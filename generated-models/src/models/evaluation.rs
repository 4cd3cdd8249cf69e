// @generated from the schema "Evaluation"; changes made here are lost at the next generation

use crate::{
    AiScoring, Calibration, ConversationReference, EvaluationForm, EvaluationScoringSet,
    EvaluationSource, Queue, Team, User,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `Evaluation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Evaluation {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `conversation`: `ConversationReference`.
    pub conversation: Option<Box<ConversationReference>>,
    /// `evaluationForm`: `EvaluationForm`.
    #[doc(alias = "evaluationForm")]
    pub evaluation_form: Option<Box<EvaluationForm>>,
    /// `evaluator`: `User`.
    pub evaluator: Option<Box<User>>,
    /// `agent`: `User`.
    pub agent: Option<Box<User>>,
    /// `calibration`: `Calibration`.
    pub calibration: Option<Box<Calibration>>,
    /// `status`: one of `PENDING`, `INPROGRESS`, `FINISHED`, `INREVIEW` and `RETRACTED`.
    pub status: Option<Open<Status>>,
    /// `answers`: `EvaluationScoringSet`.
    pub answers: Option<Box<EvaluationScoringSet>>,
    /// `agentHasRead`: `boolean`.
    #[doc(alias = "agentHasRead")]
    pub agent_has_read: Option<bool>,
    /// `assignee`: `User`.
    pub assignee: Option<Box<User>>,
    /// `assigneeApplicable`: `boolean`.
    #[doc(alias = "assigneeApplicable")]
    pub assignee_applicable: Option<bool>,
    /// `releaseDate`: `string (date-time)`.
    #[doc(alias = "releaseDate")]
    pub release_date: Option<DateTime>,
    /// `assignedDate`: `string (date-time)`.
    #[doc(alias = "assignedDate")]
    pub assigned_date: Option<DateTime>,
    /// `changedDate`: `string (date-time)`.
    #[doc(alias = "changedDate")]
    pub changed_date: Option<DateTime>,
    /// `revisionCreatedDate`: `string (date-time)`.
    #[doc(alias = "revisionCreatedDate")]
    pub revision_created_date: Option<DateTime>,
    /// `queue`: `Queue`.
    pub queue: Option<Box<Queue>>,
    /// `mediaType`: array of one of `CALL`, `CALLBACK`, `CHAT`, `COBROWSE` and 6 more.
    #[doc(alias = "mediaType")]
    pub media_type: Option<Vec<Open<MediaType>>>,
    /// `rescore`: `boolean`.
    pub rescore: Option<bool>,
    /// `conversationDate`: `string (date-time)`.
    #[doc(alias = "conversationDate")]
    pub conversation_date: Option<DateTime>,
    /// `conversationEndDate`: `string (date-time)`.
    #[doc(alias = "conversationEndDate")]
    pub conversation_end_date: Option<DateTime>,
    /// `neverRelease`: `boolean`.
    #[doc(alias = "neverRelease")]
    pub never_release: Option<bool>,
    /// `assigned`: `boolean`.
    pub assigned: Option<bool>,
    /// `dateAssigneeChanged`: `string (date-time)`.
    #[doc(alias = "dateAssigneeChanged")]
    pub date_assignee_changed: Option<DateTime>,
    /// `resourceId`: `string`.
    #[doc(alias = "resourceId")]
    pub resource_id: Option<String>,
    /// `resourceType`: `EMAIL`, the one known value.
    #[doc(alias = "resourceType")]
    pub resource_type: Option<Open<ResourceType>>,
    /// `redacted`: `boolean`.
    pub redacted: Option<bool>,
    /// `agentTeam`: `Team`.
    #[doc(alias = "agentTeam")]
    pub agent_team: Option<Box<Team>>,
    /// `isScoringIndex`: `boolean`.
    #[doc(alias = "isScoringIndex")]
    pub is_scoring_index: Option<bool>,
    /// `authorizedActions`: `array of string`.
    #[doc(alias = "authorizedActions")]
    pub authorized_actions: Option<Vec<String>>,
    /// `hasAssistanceFailed`: `boolean`.
    #[doc(alias = "hasAssistanceFailed")]
    pub has_assistance_failed: Option<bool>,
    /// `evaluationSource`: `EvaluationSource`, read-only.
    #[doc(alias = "evaluationSource")]
    pub evaluation_source: Option<Box<EvaluationSource>>,
    /// `aiScoring`: `AiScoring`, read-only.
    #[doc(alias = "aiScoring")]
    pub ai_scoring: Option<Box<AiScoring>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Evaluation "Evaluation" 34 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        conversation: Box<ConversationReference> = "conversation" with_conversation,
        evaluation_form: Box<EvaluationForm> = "evaluationForm" with_evaluation_form,
        evaluator: Box<User> = "evaluator" with_evaluator,
        agent: Box<User> = "agent" with_agent,
        calibration: Box<Calibration> = "calibration" with_calibration,
        status: Open<Status> = "status" with_status,
        answers: Box<EvaluationScoringSet> = "answers" with_answers,
        agent_has_read: bool = "agentHasRead" with_agent_has_read,
        assignee: Box<User> = "assignee" with_assignee,
        assignee_applicable: bool = "assigneeApplicable" with_assignee_applicable,
        release_date: DateTime = "releaseDate" with_release_date,
        assigned_date: DateTime = "assignedDate" with_assigned_date,
        changed_date: DateTime = "changedDate" with_changed_date,
        revision_created_date: DateTime = "revisionCreatedDate" with_revision_created_date,
    )
    (
        queue: Box<Queue> = "queue" with_queue,
        media_type: Vec<Open<MediaType>> = "mediaType" with_media_type,
        rescore: bool = "rescore" with_rescore,
        conversation_date: DateTime = "conversationDate" with_conversation_date,
        conversation_end_date: DateTime = "conversationEndDate" with_conversation_end_date,
        never_release: bool = "neverRelease" with_never_release,
        assigned: bool = "assigned" with_assigned,
        date_assignee_changed: DateTime = "dateAssigneeChanged" with_date_assignee_changed,
        resource_id: String = "resourceId" with_resource_id,
        resource_type: Open<ResourceType> = "resourceType" with_resource_type,
        redacted: bool = "redacted" with_redacted,
        agent_team: Box<Team> = "agentTeam" with_agent_team,
        is_scoring_index: bool = "isScoringIndex" with_is_scoring_index,
        authorized_actions: Vec<String> = "authorizedActions" with_authorized_actions,
        has_assistance_failed: bool = "hasAssistanceFailed" with_has_assistance_failed,
        evaluation_source: Box<EvaluationSource> = "evaluationSource" with_evaluation_source read_only,
    )
    (
        ai_scoring: Box<AiScoring> = "aiScoring" with_ai_scoring read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `Evaluation`. Known values: `PENDING`, `INPROGRESS`, `FINISHED`, `INREVIEW`, `RETRACTED`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Pending,
    Inprogress,
    Finished,
    Inreview,
    Retracted,
}

crate::runtime::values!(Status {
    Pending = "PENDING",
    Inprogress = "INPROGRESS",
    Finished = "FINISHED",
    Inreview = "INREVIEW",
    Retracted = "RETRACTED",
});

/// The property `mediaType` of `Evaluation`. Known values: `CALL`, `CALLBACK`, `CHAT`, `COBROWSE`, `EMAIL`, `MESSAGE`, `INTERNAL_MESSAGE`, `SOCIAL_EXPRESSION`, `VIDEO`, `SCREENSHARE`.
#[repr(u16)]
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

crate::runtime::values!(MediaType {
    Call = "CALL",
    Callback = "CALLBACK",
    Chat = "CHAT",
    Cobrowse = "COBROWSE",
    Email = "EMAIL",
    Message = "MESSAGE",
    InternalMessage = "INTERNAL_MESSAGE",
    SocialExpression = "SOCIAL_EXPRESSION",
    Video = "VIDEO",
    Screenshare = "SCREENSHARE",
});

/// The property `resourceType` of `Evaluation`. Known values: `EMAIL`.
#[repr(u16)]
#[non_exhaustive]
pub enum ResourceType {
    Email,
}

crate::runtime::values!(ResourceType {
    Email = "EMAIL",
});
