// @generated from the schema "SurveyQuestionGroup"; changes made here are lost at the next generation

/// The schema `SurveyQuestionGroup`.
#[repr(C)]
pub struct SurveyQuestionGroup {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `naEnabled`: `boolean`.
    #[doc(alias = "naEnabled")]
    pub na_enabled: ::std::option::Option<bool>,
    /// `questions`: `array of SurveyQuestion`.
    pub questions: ::std::option::Option<::std::vec::Vec<crate::SurveyQuestion>>,
    /// `visibilityCondition`: `VisibilityCondition`.
    #[doc(alias = "visibilityCondition")]
    pub visibility_condition: ::std::option::Option<
        ::std::boxed::Box<crate::VisibilityCondition>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SurveyQuestionGroup "SurveyQuestionGroup" 6 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        r#type: ::std::string::String = "type" 0 with_type,
        na_enabled: bool = "naEnabled" 0 with_na_enabled,
        questions: ::std::vec::Vec<crate::SurveyQuestion> = "questions" 0 with_questions,
        visibility_condition: ::std::boxed::Box<crate::VisibilityCondition> = "visibilityCondition" 0 with_visibility_condition,
    )
});
