// @generated from the schema "EvaluationCreateBody"; changes made here are lost at the next generation

/// The schema `EvaluationCreateBody`.
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

impl crate::runtime::Model for EvaluationCreateBody {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        evaluation_form: ::std::option::Option::None,
        evaluator: ::std::option::Option::None,
        agent: ::std::option::Option::None,
        agent_has_read: ::std::option::Option::None,
        answers: ::std::option::Option::None,
        calibration: ::std::option::Option::None,
        evaluation_context_id: ::std::option::Option::None,
        conversation: ::std::option::Option::None,
        resource_type: ::std::option::Option::None,
        evaluation_source: ::std::option::Option::None,
        rescore: ::std::option::Option::None,
        queue: ::std::option::Option::None,
        release_date: ::std::option::Option::None,
        status: ::std::option::Option::None,
        never_release: ::std::option::Option::None,
        date_assignee_changed: ::std::option::Option::None,
        assignee: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EvaluationCreateBody = &<EvaluationCreateBody as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EvaluationCreateBody",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("evaluationForm", "evaluation_form", 0),
            ("evaluator", "evaluator", 0),
            ("agent", "agent", 0),
            ("agentHasRead", "agent_has_read", 0),
            ("answers", "answers", 0),
            ("calibration", "calibration", 0),
            ("evaluationContextId", "evaluation_context_id", 0),
            ("conversation", "conversation", 0),
            ("resourceType", "resource_type", 0),
            ("evaluationSource", "evaluation_source", 0),
            ("rescore", "rescore", 0),
            ("queue", "queue", 0),
            ("releaseDate", "release_date", 0),
            ("status", "status", 0),
            ("neverRelease", "never_release", 0),
            ("dateAssigneeChanged", "date_assignee_changed", 0),
            ("assignee", "assignee", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.evaluation_form,
            &E.evaluator,
            &E.agent,
            &E.agent_has_read,
            &E.answers,
            &E.calibration,
            &E.evaluation_context_id,
            &E.conversation,
            &E.resource_type,
            &E.evaluation_source,
            &E.rescore,
            &E.queue,
            &E.release_date,
            &E.status,
            &E.never_release,
            &E.date_assignee_changed,
            &E.assignee,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(EvaluationCreateBody);

crate::runtime::setters!(EvaluationCreateBody {
    with_id: id: ::std::string::String,
    with_evaluation_form: evaluation_form: ::std::boxed::Box<crate::EvaluationCreateEvalForm>,
    with_evaluator: evaluator: ::std::boxed::Box<crate::EvaluationCreateUser>,
    with_agent: agent: ::std::boxed::Box<crate::EvaluationCreateUser>,
    with_agent_has_read: agent_has_read: bool,
    with_answers: answers: ::std::boxed::Box<crate::EvaluationScoringSet>,
    with_calibration: calibration: ::std::boxed::Box<crate::EvaluationCreateCalibration>,
    with_evaluation_context_id: evaluation_context_id: ::std::string::String,
    with_conversation: conversation: ::std::boxed::Box<crate::EvaluationCreateConversation>,
    with_resource_type: resource_type: crate::runtime::Open<ResourceType>,
    with_evaluation_source: evaluation_source: ::std::boxed::Box<crate::EvaluationSource>,
    with_rescore: rescore: bool,
    with_queue: queue: ::std::boxed::Box<crate::EvaluationCreateQueue>,
    with_release_date: release_date: crate::runtime::DateTime,
    with_status: status: crate::runtime::Open<Status>,
    with_never_release: never_release: bool,
    with_date_assignee_changed: date_assignee_changed: crate::runtime::DateTime,
    with_assignee: assignee: ::std::boxed::Box<crate::EvaluationCreateUser>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `resourceType` of `EvaluationCreateBody`. Known values: `EMAIL`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResourceType {
    Email,
}

impl crate::runtime::Enum for ResourceType {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Email, "EMAIL")];
}

/// The property `status` of `EvaluationCreateBody`. Known values: `PENDING`, `INPROGRESS`, `FINISHED`, `INREVIEW`, `RETRACTED`.
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
