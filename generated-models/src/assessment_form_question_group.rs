// @generated from the schema "AssessmentFormQuestionGroup"; changes made here are lost at the next generation

/// The schema `AssessmentFormQuestionGroup`.
#[repr(C)]
pub struct AssessmentFormQuestionGroup {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
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
    /// `questions`: `array of AssessmentFormQuestion`, required.
    pub questions: ::std::option::Option<::std::vec::Vec<crate::AssessmentFormQuestion>>,
    /// `visibilityCondition`: `VisibilityCondition`.
    #[doc(alias = "visibilityCondition")]
    pub visibility_condition: ::std::option::Option<
        ::std::boxed::Box<crate::VisibilityCondition>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AssessmentFormQuestionGroup "AssessmentFormQuestionGroup" 11 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 1 with_name,
        r#type: ::std::string::String = "type" 1 with_type,
        default_answers_to_highest: bool = "defaultAnswersToHighest" 0 with_default_answers_to_highest,
        default_answers_to_na: bool = "defaultAnswersToNA" 0 with_default_answers_to_na,
        na_enabled: bool = "naEnabled" 0 with_na_enabled,
        weight: f64 = "weight" 0 with_weight,
        manual_weight: bool = "manualWeight" 0 with_manual_weight,
        questions: ::std::vec::Vec<crate::AssessmentFormQuestion> = "questions" 1 with_questions,
        visibility_condition: ::std::boxed::Box<crate::VisibilityCondition> = "visibilityCondition" 0 with_visibility_condition,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
