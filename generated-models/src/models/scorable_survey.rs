// @generated from the schema "ScorableSurvey"; changes made here are lost at the next generation

use crate::{SurveyForm, SurveyScoringSet};
use crate::runtime::{Extra, Open};

/// The schema `ScorableSurvey`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScorableSurvey {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `surveyForm`: `SurveyForm`.
    #[doc(alias = "surveyForm")]
    pub survey_form: Option<Box<SurveyForm>>,
    /// `status`: one of `Pending`, `Sent`, `InProgress`, `Finished` and 3 more.
    pub status: Option<Open<Status>>,
    /// `answers`: `SurveyScoringSet`.
    pub answers: Option<Box<SurveyScoringSet>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScorableSurvey "ScorableSurvey" 6 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        survey_form: Box<SurveyForm> = "surveyForm" with_survey_form,
        status: Open<Status> = "status" with_status,
        answers: Box<SurveyScoringSet> = "answers" with_answers,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `ScorableSurvey`. Known values: `Pending`, `Sent`, `InProgress`, `Finished`, `OptOut`, `Error`, `Expired`.
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
