// @generated from the schema "Survey"; changes made here are lost at the next generation

use crate::{
    AddressableEntityRef, ConversationReference, DomainEntityRef, QueueReference,
    SurveyErrorDetails, SurveyForm, SurveyScoringSet, Team,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `Survey`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Survey {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `conversation`: `ConversationReference`.
    pub conversation: Option<Box<ConversationReference>>,
    /// `surveyForm`: `SurveyForm`.
    #[doc(alias = "surveyForm")]
    pub survey_form: Option<Box<SurveyForm>>,
    /// `agent`: `DomainEntityRef`.
    pub agent: Option<Box<DomainEntityRef>>,
    /// `status`: one of `Pending`, `Sent`, `InProgress`, `Finished` and 3 more.
    pub status: Option<Open<Status>>,
    /// `queue`: `QueueReference`.
    pub queue: Option<Box<QueueReference>>,
    /// `answers`: `SurveyScoringSet`.
    pub answers: Option<Box<SurveyScoringSet>>,
    /// `completedDate`: `string (date-time)`.
    #[doc(alias = "completedDate")]
    pub completed_date: Option<DateTime>,
    /// `surveyErrorDetails`: `SurveyErrorDetails`.
    #[doc(alias = "surveyErrorDetails")]
    pub survey_error_details: Option<Box<SurveyErrorDetails>>,
    /// `agentTeam`: `Team`.
    #[doc(alias = "agentTeam")]
    pub agent_team: Option<Box<Team>>,
    /// `surveyType`: one of `Web` and `Voice`.
    #[doc(alias = "surveyType")]
    pub survey_type: Option<Open<SurveyType>>,
    /// `missingRequiredAnswer`: `boolean`.
    #[doc(alias = "missingRequiredAnswer")]
    pub missing_required_answer: Option<bool>,
    /// `flow`: `AddressableEntityRef`.
    pub flow: Option<Box<AddressableEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Survey "Survey" 15 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        conversation: Box<ConversationReference> = "conversation" with_conversation,
        survey_form: Box<SurveyForm> = "surveyForm" with_survey_form,
        agent: Box<DomainEntityRef> = "agent" with_agent,
        status: Open<Status> = "status" with_status,
        queue: Box<QueueReference> = "queue" with_queue,
        answers: Box<SurveyScoringSet> = "answers" with_answers,
        completed_date: DateTime = "completedDate" with_completed_date,
        survey_error_details: Box<SurveyErrorDetails> = "surveyErrorDetails" with_survey_error_details,
        agent_team: Box<Team> = "agentTeam" with_agent_team,
        survey_type: Open<SurveyType> = "surveyType" with_survey_type,
        missing_required_answer: bool = "missingRequiredAnswer" with_missing_required_answer,
        flow: Box<AddressableEntityRef> = "flow" with_flow,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `Survey`. Known values: `Pending`, `Sent`, `InProgress`, `Finished`, `OptOut`, `Error`, `Expired`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Pending,
    Sent,
    InProgress,
    Finished,
    OptOut,
    Error,
    Expired,
}

crate::runtime::values!(Status {
    Pending = "Pending",
    Sent = "Sent",
    InProgress = "InProgress",
    Finished = "Finished",
    OptOut = "OptOut",
    Error = "Error",
    Expired = "Expired",
});

/// The property `surveyType` of `Survey`. Known values: `Web`, `Voice`.
#[repr(u16)]
#[non_exhaustive]
pub enum SurveyType {
    Web,
    Voice,
}

crate::runtime::values!(SurveyType {
    Web = "Web",
    Voice = "Voice",
});
