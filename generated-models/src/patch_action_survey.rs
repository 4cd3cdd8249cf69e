// @generated from the schema "PatchActionSurvey"; changes made here are lost at the next generation

/// The schema `PatchActionSurvey`.
pub struct PatchActionSurvey {
    /// `questions`: `array of PatchSurveyQuestion`, required.
    pub questions: ::std::option::Option<::std::vec::Vec<crate::PatchSurveyQuestion>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PatchActionSurvey {
    const EMPTY: Self = Self {
        questions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PatchActionSurvey = &<PatchActionSurvey as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PatchActionSurvey",
        empty: E,
        extra: &E.extra,
        properties: &[("questions", "questions", 1)],
        fields: &[&E.questions],
    }
};

crate::runtime::model!(PatchActionSurvey);

crate::runtime::setters!(PatchActionSurvey {
    with_questions: questions: ::std::vec::Vec<crate::PatchSurveyQuestion>,
});
