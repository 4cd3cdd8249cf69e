// @generated from the schema "EvaluationCreateBody"; changes made here are lost at the next generation

use crate::{
    EvaluationCreateCalibration, EvaluationCreateConversation, EvaluationCreateEvalForm,
    EvaluationCreateQueue, EvaluationCreateUser, EvaluationScoringSet, EvaluationSource,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `EvaluationCreateBody`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EvaluationCreateBody {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `evaluationForm`: `EvaluationCreateEvalForm`.
    #[doc(alias = "evaluationForm")]
    pub evaluation_form: Option<Box<EvaluationCreateEvalForm>>,
    /// `evaluator`: `EvaluationCreateUser`.
    pub evaluator: Option<Box<EvaluationCreateUser>>,
    /// `agent`: `EvaluationCreateUser`.
    pub agent: Option<Box<EvaluationCreateUser>>,
    /// `agentHasRead`: `boolean`.
    #[doc(alias = "agentHasRead")]
    pub agent_has_read: Option<bool>,
    /// `answers`: `EvaluationScoringSet`.
    pub answers: Option<Box<EvaluationScoringSet>>,
    /// `calibration`: `EvaluationCreateCalibration`.
    pub calibration: Option<Box<EvaluationCreateCalibration>>,
    /// `evaluationContextId`: `string`.
    #[doc(alias = "evaluationContextId")]
    pub evaluation_context_id: Option<String>,
    /// `conversation`: `EvaluationCreateConversation`.
    pub conversation: Option<Box<EvaluationCreateConversation>>,
    /// `resourceType`: `EMAIL`, the one known value.
    #[doc(alias = "resourceType")]
    pub resource_type: Option<Open<ResourceType>>,
    /// `evaluationSource`: `EvaluationSource`.
    #[doc(alias = "evaluationSource")]
    pub evaluation_source: Option<Box<EvaluationSource>>,
    /// `rescore`: `boolean`.
    pub rescore: Option<bool>,
    /// `queue`: `EvaluationCreateQueue`.
    pub queue: Option<Box<EvaluationCreateQueue>>,
    /// `releaseDate`: `string (date-time)`.
    #[doc(alias = "releaseDate")]
    pub release_date: Option<DateTime>,
    /// `status`: one of `PENDING`, `INPROGRESS`, `FINISHED`, `INREVIEW` and `RETRACTED`.
    pub status: Option<Open<Status>>,
    /// `neverRelease`: `boolean`.
    #[doc(alias = "neverRelease")]
    pub never_release: Option<bool>,
    /// `dateAssigneeChanged`: `string (date-time)`.
    #[doc(alias = "dateAssigneeChanged")]
    pub date_assignee_changed: Option<DateTime>,
    /// `assignee`: `EvaluationCreateUser`.
    pub assignee: Option<Box<EvaluationCreateUser>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EvaluationCreateBody "EvaluationCreateBody" 19 {
    (
        id: String = "id" with_id read_only,
        evaluation_form: Box<EvaluationCreateEvalForm> = "evaluationForm" with_evaluation_form,
        evaluator: Box<EvaluationCreateUser> = "evaluator" with_evaluator,
        agent: Box<EvaluationCreateUser> = "agent" with_agent,
        agent_has_read: bool = "agentHasRead" with_agent_has_read,
        answers: Box<EvaluationScoringSet> = "answers" with_answers,
        calibration: Box<EvaluationCreateCalibration> = "calibration" with_calibration,
        evaluation_context_id: String = "evaluationContextId" with_evaluation_context_id,
        conversation: Box<EvaluationCreateConversation> = "conversation" with_conversation,
        resource_type: Open<ResourceType> = "resourceType" with_resource_type,
        evaluation_source: Box<EvaluationSource> = "evaluationSource" with_evaluation_source,
        rescore: bool = "rescore" with_rescore,
        queue: Box<EvaluationCreateQueue> = "queue" with_queue,
        release_date: DateTime = "releaseDate" with_release_date,
        status: Open<Status> = "status" with_status,
        never_release: bool = "neverRelease" with_never_release,
    )
    (
        date_assignee_changed: DateTime = "dateAssigneeChanged" with_date_assignee_changed,
        assignee: Box<EvaluationCreateUser> = "assignee" with_assignee,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `resourceType` of `EvaluationCreateBody`. Known values: `EMAIL`.
#[repr(u16)]
#[non_exhaustive]
pub enum ResourceType {
    Email,
}

crate::runtime::values!(ResourceType {
    Email = "EMAIL",
});

/// The property `status` of `EvaluationCreateBody`. Known values: `PENDING`, `INPROGRESS`, `FINISHED`, `INREVIEW`, `RETRACTED`.
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
