// @generated from the schema "EvaluationCreateBody"; changes made here are lost at the next generation

/// The schema `EvaluationCreateBody`.
#[repr(C)]
pub struct EvaluationCreateBody {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `evaluationForm`: `EvaluationCreateEvalForm`.
    #[doc(alias = "evaluationForm")]
    pub evaluation_form: ::std::option::Option<
        ::std::boxed::Box<crate::EvaluationCreateEvalForm>,
    >,
    /// `evaluator`: `EvaluationCreateUser`.
    pub evaluator: ::std::option::Option<::std::boxed::Box<crate::EvaluationCreateUser>>,
    /// `agent`: `EvaluationCreateUser`.
    pub agent: ::std::option::Option<::std::boxed::Box<crate::EvaluationCreateUser>>,
    /// `agentHasRead`: `boolean`.
    #[doc(alias = "agentHasRead")]
    pub agent_has_read: ::std::option::Option<bool>,
    /// `answers`: `EvaluationScoringSet`.
    pub answers: ::std::option::Option<::std::boxed::Box<crate::EvaluationScoringSet>>,
    /// `calibration`: `EvaluationCreateCalibration`.
    pub calibration: ::std::option::Option<
        ::std::boxed::Box<crate::EvaluationCreateCalibration>,
    >,
    /// `evaluationContextId`: `string`.
    #[doc(alias = "evaluationContextId")]
    pub evaluation_context_id: ::std::option::Option<::std::string::String>,
    /// `conversation`: `EvaluationCreateConversation`.
    pub conversation: ::std::option::Option<
        ::std::boxed::Box<crate::EvaluationCreateConversation>,
    >,
    /// `resourceType`: `string`.
    #[doc(alias = "resourceType")]
    pub resource_type: ::std::option::Option<crate::runtime::Open<ResourceType>>,
    /// `evaluationSource`: `EvaluationSource`.
    #[doc(alias = "evaluationSource")]
    pub evaluation_source: ::std::option::Option<
        ::std::boxed::Box<crate::EvaluationSource>,
    >,
    /// `rescore`: `boolean`.
    pub rescore: ::std::option::Option<bool>,
    /// `queue`: `EvaluationCreateQueue`.
    pub queue: ::std::option::Option<::std::boxed::Box<crate::EvaluationCreateQueue>>,
    /// `releaseDate`: `string (date-time)`.
    #[doc(alias = "releaseDate")]
    pub release_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `neverRelease`: `boolean`.
    #[doc(alias = "neverRelease")]
    pub never_release: ::std::option::Option<bool>,
    /// `dateAssigneeChanged`: `string (date-time)`.
    #[doc(alias = "dateAssigneeChanged")]
    pub date_assignee_changed: ::std::option::Option<crate::runtime::DateTime>,
    /// `assignee`: `EvaluationCreateUser`.
    pub assignee: ::std::option::Option<::std::boxed::Box<crate::EvaluationCreateUser>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EvaluationCreateBody "EvaluationCreateBody" 19 {
    (
        id: ::std::string::String = "id" 2 with_id,
        evaluation_form: ::std::boxed::Box<crate::EvaluationCreateEvalForm> = "evaluationForm" 0 with_evaluation_form,
        evaluator: ::std::boxed::Box<crate::EvaluationCreateUser> = "evaluator" 0 with_evaluator,
        agent: ::std::boxed::Box<crate::EvaluationCreateUser> = "agent" 0 with_agent,
        agent_has_read: bool = "agentHasRead" 0 with_agent_has_read,
        answers: ::std::boxed::Box<crate::EvaluationScoringSet> = "answers" 0 with_answers,
        calibration: ::std::boxed::Box<crate::EvaluationCreateCalibration> = "calibration" 0 with_calibration,
        evaluation_context_id: ::std::string::String = "evaluationContextId" 0 with_evaluation_context_id,
        conversation: ::std::boxed::Box<crate::EvaluationCreateConversation> = "conversation" 0 with_conversation,
        resource_type: crate::runtime::Open<ResourceType> = "resourceType" 0 with_resource_type,
        evaluation_source: ::std::boxed::Box<crate::EvaluationSource> = "evaluationSource" 0 with_evaluation_source,
        rescore: bool = "rescore" 0 with_rescore,
        queue: ::std::boxed::Box<crate::EvaluationCreateQueue> = "queue" 0 with_queue,
        release_date: crate::runtime::DateTime = "releaseDate" 0 with_release_date,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        never_release: bool = "neverRelease" 0 with_never_release,
    )
    (
        date_assignee_changed: crate::runtime::DateTime = "dateAssigneeChanged" 0 with_date_assignee_changed,
        assignee: ::std::boxed::Box<crate::EvaluationCreateUser> = "assignee" 0 with_assignee,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `resourceType` of `EvaluationCreateBody`. Known values: `EMAIL`.
#[non_exhaustive]
pub enum ResourceType {
    Email,
}

crate::runtime::known!(ResourceType);

impl crate::runtime::Enum for ResourceType {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Email, "EMAIL")];
}

/// The property `status` of `EvaluationCreateBody`. Known values: `PENDING`, `INPROGRESS`, `FINISHED`, `INREVIEW`, `RETRACTED`.
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
