// @generated from the schema "Survey"; changes made here are lost at the next generation

/// The schema `Survey`.
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

impl crate::runtime::Model for Survey {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        conversation: ::std::option::Option::None,
        survey_form: ::std::option::Option::None,
        agent: ::std::option::Option::None,
        status: ::std::option::Option::None,
        queue: ::std::option::Option::None,
        answers: ::std::option::Option::None,
        completed_date: ::std::option::Option::None,
        survey_error_details: ::std::option::Option::None,
        agent_team: ::std::option::Option::None,
        survey_type: ::std::option::Option::None,
        missing_required_answer: ::std::option::Option::None,
        flow: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Survey = &<Survey as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Survey",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("conversation", "conversation", 0),
            ("surveyForm", "survey_form", 0),
            ("agent", "agent", 0),
            ("status", "status", 0),
            ("queue", "queue", 0),
            ("answers", "answers", 0),
            ("completedDate", "completed_date", 0),
            ("surveyErrorDetails", "survey_error_details", 0),
            ("agentTeam", "agent_team", 0),
            ("surveyType", "survey_type", 0),
            ("missingRequiredAnswer", "missing_required_answer", 0),
            ("flow", "flow", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.conversation,
            &E.survey_form,
            &E.agent,
            &E.status,
            &E.queue,
            &E.answers,
            &E.completed_date,
            &E.survey_error_details,
            &E.agent_team,
            &E.survey_type,
            &E.missing_required_answer,
            &E.flow,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Survey);

crate::runtime::setters!(Survey {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_conversation: conversation: ::std::boxed::Box<crate::ConversationReference>,
    with_survey_form: survey_form: ::std::boxed::Box<crate::SurveyForm>,
    with_agent: agent: ::std::boxed::Box<crate::DomainEntityRef>,
    with_status: status: crate::runtime::Open<Status>,
    with_queue: queue: ::std::boxed::Box<crate::QueueReference>,
    with_answers: answers: ::std::boxed::Box<crate::SurveyScoringSet>,
    with_completed_date: completed_date: crate::runtime::DateTime,
    with_survey_error_details: survey_error_details: ::std::boxed::Box<crate::SurveyErrorDetails>,
    with_agent_team: agent_team: ::std::boxed::Box<crate::Team>,
    with_survey_type: survey_type: crate::runtime::Open<SurveyType>,
    with_missing_required_answer: missing_required_answer: bool,
    with_flow: flow: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `Survey`. Known values: `Pending`, `Sent`, `InProgress`, `Finished`, `OptOut`, `Error`, `Expired`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SurveyType {
    Web,
    Voice,
}

impl crate::runtime::Enum for SurveyType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Web, "Web"),
        (Self::Voice, "Voice"),
    ];
}
