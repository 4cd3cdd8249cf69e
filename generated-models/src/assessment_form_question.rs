// @generated from the schema "AssessmentFormQuestion"; changes made here are lost at the next generation

/// The schema `AssessmentFormQuestion`.
#[repr(C)]
pub struct AssessmentFormQuestion {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `text`: `string`, required.
    pub text: ::std::option::Option<::std::string::String>,
    /// `helpText`: `string`.
    #[doc(alias = "helpText")]
    pub help_text: ::std::option::Option<::std::string::String>,
    /// `naEnabled`: `boolean`.
    #[doc(alias = "naEnabled")]
    pub na_enabled: ::std::option::Option<bool>,
    /// `commentsRequired`: `boolean`.
    #[doc(alias = "commentsRequired")]
    pub comments_required: ::std::option::Option<bool>,
    /// `visibilityCondition`: `VisibilityCondition`.
    #[doc(alias = "visibilityCondition")]
    pub visibility_condition: ::std::option::Option<
        ::std::boxed::Box<crate::VisibilityCondition>,
    >,
    /// `answerOptions`: `array of AnswerOption`.
    #[doc(alias = "answerOptions")]
    pub answer_options: ::std::option::Option<::std::vec::Vec<crate::AnswerOption>>,
    /// `maxResponseCharacters`: `integer (int32)`.
    #[doc(alias = "maxResponseCharacters")]
    pub max_response_characters: ::std::option::Option<i32>,
    /// `isKill`: `boolean`.
    #[doc(alias = "isKill")]
    pub is_kill: ::std::option::Option<bool>,
    /// `isCritical`: `boolean`.
    #[doc(alias = "isCritical")]
    pub is_critical: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AssessmentFormQuestion "AssessmentFormQuestion" 11 {
    (
        id: ::std::string::String = "id" 0 with_id,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        text: ::std::string::String = "text" 1 with_text,
        help_text: ::std::string::String = "helpText" 0 with_help_text,
        na_enabled: bool = "naEnabled" 0 with_na_enabled,
        comments_required: bool = "commentsRequired" 0 with_comments_required,
        visibility_condition: ::std::boxed::Box<crate::VisibilityCondition> = "visibilityCondition" 0 with_visibility_condition,
        answer_options: ::std::vec::Vec<crate::AnswerOption> = "answerOptions" 0 with_answer_options,
        max_response_characters: i32 = "maxResponseCharacters" 0 with_max_response_characters,
        is_kill: bool = "isKill" 0 with_is_kill,
        is_critical: bool = "isCritical" 0 with_is_critical,
    )
});

/// The property `type` of `AssessmentFormQuestion`. Known values: `multipleChoiceQuestion`, `freeTextQuestion`, `npsQuestion`, `readOnlyTextBlockQuestion`.
#[non_exhaustive]
pub enum Type {
    MultipleChoiceQuestion,
    FreeTextQuestion,
    NpsQuestion,
    ReadOnlyTextBlockQuestion,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::MultipleChoiceQuestion, "multipleChoiceQuestion"),
        (Self::FreeTextQuestion, "freeTextQuestion"),
        (Self::NpsQuestion, "npsQuestion"),
        (Self::ReadOnlyTextBlockQuestion, "readOnlyTextBlockQuestion"),
    ];
}
