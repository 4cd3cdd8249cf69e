// @generated from the schema "ScorableSurvey"; changes made here are lost at the next generation

/// The schema `ScorableSurvey`.
#[repr(C)]
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

crate::runtime::model!(ScorableSurvey "ScorableSurvey" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        survey_form: ::std::boxed::Box<crate::SurveyForm> = "surveyForm" 0 with_survey_form,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        answers: ::std::boxed::Box<crate::SurveyScoringSet> = "answers" 0 with_answers,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `ScorableSurvey`. Known values: `Pending`, `Sent`, `InProgress`, `Finished`, `OptOut`, `Error`, `Expired`.
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
