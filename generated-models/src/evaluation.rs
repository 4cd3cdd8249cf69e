// @generated from the schema "Evaluation"; changes made here are lost at the next generation

/// The schema `Evaluation`.
#[repr(C)]
pub struct Evaluation {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `conversation`: `ConversationReference`.
    pub conversation: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationReference>,
    >,
    /// `evaluationForm`: `EvaluationForm`.
    #[doc(alias = "evaluationForm")]
    pub evaluation_form: ::std::option::Option<::std::boxed::Box<crate::EvaluationForm>>,
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
    /// `agentTeam`: `Team`.
    #[doc(alias = "agentTeam")]
    pub agent_team: ::std::option::Option<::std::boxed::Box<crate::Team>>,
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

crate::runtime::model!(Evaluation "Evaluation" 34 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        conversation: ::std::boxed::Box<crate::ConversationReference> = "conversation" 0 with_conversation,
        evaluation_form: ::std::boxed::Box<crate::EvaluationForm> = "evaluationForm" 0 with_evaluation_form,
        evaluator: ::std::boxed::Box<crate::User> = "evaluator" 0 with_evaluator,
        agent: ::std::boxed::Box<crate::User> = "agent" 0 with_agent,
        calibration: ::std::boxed::Box<crate::Calibration> = "calibration" 0 with_calibration,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        answers: ::std::boxed::Box<crate::EvaluationScoringSet> = "answers" 0 with_answers,
        agent_has_read: bool = "agentHasRead" 0 with_agent_has_read,
        assignee: ::std::boxed::Box<crate::User> = "assignee" 0 with_assignee,
        assignee_applicable: bool = "assigneeApplicable" 0 with_assignee_applicable,
        release_date: crate::runtime::DateTime = "releaseDate" 0 with_release_date,
        assigned_date: crate::runtime::DateTime = "assignedDate" 0 with_assigned_date,
        changed_date: crate::runtime::DateTime = "changedDate" 0 with_changed_date,
        revision_created_date: crate::runtime::DateTime = "revisionCreatedDate" 0 with_revision_created_date,
    )
    (
        queue: ::std::boxed::Box<crate::Queue> = "queue" 0 with_queue,
        media_type: ::std::vec::Vec<crate::runtime::Open<MediaType>> = "mediaType" 0 with_media_type,
        rescore: bool = "rescore" 0 with_rescore,
        conversation_date: crate::runtime::DateTime = "conversationDate" 0 with_conversation_date,
        conversation_end_date: crate::runtime::DateTime = "conversationEndDate" 0 with_conversation_end_date,
        never_release: bool = "neverRelease" 0 with_never_release,
        assigned: bool = "assigned" 0 with_assigned,
        date_assignee_changed: crate::runtime::DateTime = "dateAssigneeChanged" 0 with_date_assignee_changed,
        resource_id: ::std::string::String = "resourceId" 0 with_resource_id,
        resource_type: crate::runtime::Open<ResourceType> = "resourceType" 0 with_resource_type,
        redacted: bool = "redacted" 0 with_redacted,
        agent_team: ::std::boxed::Box<crate::Team> = "agentTeam" 0 with_agent_team,
        is_scoring_index: bool = "isScoringIndex" 0 with_is_scoring_index,
        authorized_actions: ::std::vec::Vec<::std::string::String> = "authorizedActions" 0 with_authorized_actions,
        has_assistance_failed: bool = "hasAssistanceFailed" 0 with_has_assistance_failed,
        evaluation_source: ::std::boxed::Box<crate::EvaluationSource> = "evaluationSource" 2 with_evaluation_source,
    )
    (
        ai_scoring: ::std::boxed::Box<crate::AiScoring> = "aiScoring" 2 with_ai_scoring,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `Evaluation`. Known values: `PENDING`, `INPROGRESS`, `FINISHED`, `INREVIEW`, `RETRACTED`.
#[non_exhaustive]
pub enum Status {
    Pending,
    Inprogress,
    Finished,
    Inreview,
    Retracted,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "PENDING"),
        (Self::Inprogress, "INPROGRESS"),
        (Self::Finished, "FINISHED"),
        (Self::Inreview, "INREVIEW"),
        (Self::Retracted, "RETRACTED"),
    ];
}

/// The property `mediaType` of `Evaluation`. Known values: `CALL`, `CALLBACK`, `CHAT`, `COBROWSE`, `EMAIL`, `MESSAGE`, `INTERNAL_MESSAGE`, `SOCIAL_EXPRESSION`, `VIDEO`, `SCREENSHARE`.
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

crate::runtime::known!(MediaType);

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

/// The property `resourceType` of `Evaluation`. Known values: `EMAIL`.
#[non_exhaustive]
pub enum ResourceType {
    Email,
}

crate::runtime::known!(ResourceType);

impl crate::runtime::Enum for ResourceType {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Email, "EMAIL")];
}
