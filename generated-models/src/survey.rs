// @generated from the schema "Survey"; changes made here are lost at the next generation

/// The schema `Survey`.
#[repr(C)]
pub struct Survey {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `conversation`: `ConversationReference`.
    pub conversation: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationReference>,
    >,
    /// `surveyForm`: `SurveyForm`.
    #[doc(alias = "surveyForm")]
    pub survey_form: ::std::option::Option<::std::boxed::Box<crate::SurveyForm>>,
    /// `agent`: `DomainEntityRef`.
    pub agent: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `queue`: `QueueReference`.
    pub queue: ::std::option::Option<::std::boxed::Box<crate::QueueReference>>,
    /// `answers`: `SurveyScoringSet`.
    pub answers: ::std::option::Option<::std::boxed::Box<crate::SurveyScoringSet>>,
    /// `completedDate`: `string (date-time)`.
    #[doc(alias = "completedDate")]
    pub completed_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `surveyErrorDetails`: `SurveyErrorDetails`.
    #[doc(alias = "surveyErrorDetails")]
    pub survey_error_details: ::std::option::Option<
        ::std::boxed::Box<crate::SurveyErrorDetails>,
    >,
    /// `agentTeam`: `Team`.
    #[doc(alias = "agentTeam")]
    pub agent_team: ::std::option::Option<::std::boxed::Box<crate::Team>>,
    /// `surveyType`: `string`.
    #[doc(alias = "surveyType")]
    pub survey_type: ::std::option::Option<crate::runtime::Open<SurveyType>>,
    /// `missingRequiredAnswer`: `boolean`.
    #[doc(alias = "missingRequiredAnswer")]
    pub missing_required_answer: ::std::option::Option<bool>,
    /// `flow`: `AddressableEntityRef`.
    pub flow: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Survey "Survey" 15 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        conversation: ::std::boxed::Box<crate::ConversationReference> = "conversation" 0 with_conversation,
        survey_form: ::std::boxed::Box<crate::SurveyForm> = "surveyForm" 0 with_survey_form,
        agent: ::std::boxed::Box<crate::DomainEntityRef> = "agent" 0 with_agent,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        queue: ::std::boxed::Box<crate::QueueReference> = "queue" 0 with_queue,
        answers: ::std::boxed::Box<crate::SurveyScoringSet> = "answers" 0 with_answers,
        completed_date: crate::runtime::DateTime = "completedDate" 0 with_completed_date,
        survey_error_details: ::std::boxed::Box<crate::SurveyErrorDetails> = "surveyErrorDetails" 0 with_survey_error_details,
        agent_team: ::std::boxed::Box<crate::Team> = "agentTeam" 0 with_agent_team,
        survey_type: crate::runtime::Open<SurveyType> = "surveyType" 0 with_survey_type,
        missing_required_answer: bool = "missingRequiredAnswer" 0 with_missing_required_answer,
        flow: ::std::boxed::Box<crate::AddressableEntityRef> = "flow" 0 with_flow,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `Survey`. Known values: `Pending`, `Sent`, `InProgress`, `Finished`, `OptOut`, `Error`, `Expired`.
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

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::Sent, "Sent"),
        (Self::InProgress, "InProgress"),
        (Self::Finished, "Finished"),
        (Self::OptOut, "OptOut"),
        (Self::Error, "Error"),
        (Self::Expired, "Expired"),
    ];
}

/// The property `surveyType` of `Survey`. Known values: `Web`, `Voice`.
#[non_exhaustive]
pub enum SurveyType {
    Web,
    Voice,
}

crate::runtime::known!(SurveyType);

impl crate::runtime::Enum for SurveyType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Web, "Web"),
        (Self::Voice, "Voice"),
    ];
}
