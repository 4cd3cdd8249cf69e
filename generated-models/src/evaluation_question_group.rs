// @generated from the schema "EvaluationQuestionGroup"; changes made here are lost at the next generation

/// The schema `EvaluationQuestionGroup`.
#[repr(C)]
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

crate::runtime::model!(EvaluationQuestionGroup "EvaluationQuestionGroup" 11 {
    (
        id: ::std::string::String = "id" 0 with_id,
        context_id: ::std::string::String = "contextId" 2 with_context_id,
        name: ::std::string::String = "name" 0 with_name,
        r#type: ::std::string::String = "type" 0 with_type,
        default_answers_to_highest: bool = "defaultAnswersToHighest" 0 with_default_answers_to_highest,
        default_answers_to_na: bool = "defaultAnswersToNA" 0 with_default_answers_to_na,
        na_enabled: bool = "naEnabled" 0 with_na_enabled,
        weight: f64 = "weight" 0 with_weight,
        manual_weight: bool = "manualWeight" 0 with_manual_weight,
        questions: ::std::vec::Vec<crate::EvaluationQuestion> = "questions" 0 with_questions,
        visibility_condition: ::std::boxed::Box<crate::VisibilityCondition> = "visibilityCondition" 0 with_visibility_condition,
    )
});
