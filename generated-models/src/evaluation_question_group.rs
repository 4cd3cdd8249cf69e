// @generated from the schema "EvaluationQuestionGroup"; changes made here are lost at the next generation

/// The schema `EvaluationQuestionGroup`.
pub struct EvaluationQuestionGroup {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `contextId`: `string`, read-only.
    #[doc(alias = "contextId")]
    pub context_id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `defaultAnswersToHighest`: `boolean`.
    #[doc(alias = "defaultAnswersToHighest")]
    pub default_answers_to_highest: ::std::option::Option<bool>,
    /// `defaultAnswersToNA`: `boolean`.
    #[doc(alias = "defaultAnswersToNA")]
    pub default_answers_to_na: ::std::option::Option<bool>,
    /// `naEnabled`: `boolean`.
    #[doc(alias = "naEnabled")]
    pub na_enabled: ::std::option::Option<bool>,
    /// `weight`: `number (float)`.
    pub weight: ::std::option::Option<f64>,
    /// `manualWeight`: `boolean`.
    #[doc(alias = "manualWeight")]
    pub manual_weight: ::std::option::Option<bool>,
    /// `questions`: `array of EvaluationQuestion`.
    pub questions: ::std::option::Option<::std::vec::Vec<crate::EvaluationQuestion>>,
    /// `visibilityCondition`: `VisibilityCondition`.
    #[doc(alias = "visibilityCondition")]
    pub visibility_condition: ::std::option::Option<
        ::std::boxed::Box<crate::VisibilityCondition>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EvaluationQuestionGroup {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        context_id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        default_answers_to_highest: ::std::option::Option::None,
        default_answers_to_na: ::std::option::Option::None,
        na_enabled: ::std::option::Option::None,
        weight: ::std::option::Option::None,
        manual_weight: ::std::option::Option::None,
        questions: ::std::option::Option::None,
        visibility_condition: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EvaluationQuestionGroup = &<EvaluationQuestionGroup as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EvaluationQuestionGroup",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("contextId", "context_id", 2),
            ("name", "name", 0),
            ("type", "type", 0),
            ("defaultAnswersToHighest", "default_answers_to_highest", 0),
            ("defaultAnswersToNA", "default_answers_to_na", 0),
            ("naEnabled", "na_enabled", 0),
            ("weight", "weight", 0),
            ("manualWeight", "manual_weight", 0),
            ("questions", "questions", 0),
            ("visibilityCondition", "visibility_condition", 0),
        ],
        fields: &[
            &E.id,
            &E.context_id,
            &E.name,
            &E.r#type,
            &E.default_answers_to_highest,
            &E.default_answers_to_na,
            &E.na_enabled,
            &E.weight,
            &E.manual_weight,
            &E.questions,
            &E.visibility_condition,
        ],
    }
};

crate::runtime::model!(EvaluationQuestionGroup);

crate::runtime::setters!(EvaluationQuestionGroup {
    with_id: id: ::std::string::String,
    with_context_id: context_id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_type: r#type: ::std::string::String,
    with_default_answers_to_highest: default_answers_to_highest: bool,
    with_default_answers_to_na: default_answers_to_na: bool,
    with_na_enabled: na_enabled: bool,
    with_weight: weight: f64,
    with_manual_weight: manual_weight: bool,
    with_questions: questions: ::std::vec::Vec<crate::EvaluationQuestion>,
    with_visibility_condition: visibility_condition: ::std::boxed::Box<crate::VisibilityCondition>,
});
