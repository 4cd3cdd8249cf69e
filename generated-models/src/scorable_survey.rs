// @generated from the schema "ScorableSurvey"; changes made here are lost at the next generation

/// The schema `ScorableSurvey`.
pub struct ScorableSurvey {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `surveyForm`: `SurveyForm`.
    #[doc(alias = "surveyForm")]
    pub survey_form: ::std::option::Option<::std::boxed::Box<crate::SurveyForm>>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `answers`: `SurveyScoringSet`.
    pub answers: ::std::option::Option<::std::boxed::Box<crate::SurveyScoringSet>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScorableSurvey {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        survey_form: ::std::option::Option::None,
        status: ::std::option::Option::None,
        answers: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScorableSurvey = &<ScorableSurvey as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScorableSurvey",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("surveyForm", "survey_form", 0),
            ("status", "status", 0),
            ("answers", "answers", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.survey_form, &E.status, &E.answers, &E.self_uri],
    }
};

crate::runtime::model!(ScorableSurvey);

crate::runtime::setters!(ScorableSurvey {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_survey_form: survey_form: ::std::boxed::Box<crate::SurveyForm>,
    with_status: status: crate::runtime::Open<Status>,
    with_answers: answers: ::std::boxed::Box<crate::SurveyScoringSet>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `ScorableSurvey`. Known values: `Pending`, `Sent`, `InProgress`, `Finished`, `OptOut`, `Error`, `Expired`.
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
