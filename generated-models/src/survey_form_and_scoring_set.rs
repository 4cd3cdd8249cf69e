// @generated from the schema "SurveyFormAndScoringSet"; changes made here are lost at the next generation

/// The schema `SurveyFormAndScoringSet`.
pub struct SurveyFormAndScoringSet {
    /// `surveyForm`: `SurveyForm`.
    #[doc(alias = "surveyForm")]
    pub survey_form: ::std::option::Option<::std::boxed::Box<crate::SurveyForm>>,
    /// `answers`: `SurveyScoringSet`.
    pub answers: ::std::option::Option<::std::boxed::Box<crate::SurveyScoringSet>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SurveyFormAndScoringSet {
    const EMPTY: Self = Self {
        survey_form: ::std::option::Option::None,
        answers: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SurveyFormAndScoringSet = &<SurveyFormAndScoringSet as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SurveyFormAndScoringSet",
        empty: E,
        extra: &E.extra,
        properties: &[("surveyForm", "survey_form", 0), ("answers", "answers", 0)],
        fields: &[&E.survey_form, &E.answers],
    }
};

crate::runtime::model!(SurveyFormAndScoringSet);

crate::runtime::setters!(SurveyFormAndScoringSet {
    with_survey_form: survey_form: ::std::boxed::Box<crate::SurveyForm>,
    with_answers: answers: ::std::boxed::Box<crate::SurveyScoringSet>,
});
