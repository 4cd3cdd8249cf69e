// @generated from the schema "ActionSurvey"; changes made here are lost at the next generation

/// The schema `ActionSurvey`.
pub struct ActionSurvey {
    /// `questions`: `array of JourneySurveyQuestion`, required.
    pub questions: ::std::option::Option<::std::vec::Vec<crate::JourneySurveyQuestion>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ActionSurvey {
    const EMPTY: Self = Self {
        questions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActionSurvey = &<ActionSurvey as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActionSurvey",
        empty: E,
        extra: &E.extra,
        properties: &[("questions", "questions", 1)],
        fields: &[&E.questions],
    }
};

crate::runtime::model!(ActionSurvey);

crate::runtime::setters!(ActionSurvey {
    with_questions: questions: ::std::vec::Vec<crate::JourneySurveyQuestion>,
});
