// @generated from the schema "EvaluationQuestion"; changes made here are lost at the next generation

/// The schema `EvaluationQuestion`.
#[repr(C)]
pub struct EvaluationQuestion {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `contextId`: `string`, read-only.
    #[doc(alias = "contextId")]
    pub context_id: ::std::option::Option<::std::string::String>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `helpText`: `string`.
    #[doc(alias = "helpText")]
    pub help_text: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
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
    /// `isKill`: `boolean`.
    #[doc(alias = "isKill")]
    pub is_kill: ::std::option::Option<bool>,
    /// `isCritical`: `boolean`.
    #[doc(alias = "isCritical")]
    pub is_critical: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EvaluationQuestion "EvaluationQuestion" 11 {
    (
        id: ::std::string::String = "id" 0 with_id,
        context_id: ::std::string::String = "contextId" 2 with_context_id,
        text: ::std::string::String = "text" 0 with_text,
        help_text: ::std::string::String = "helpText" 0 with_help_text,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        na_enabled: bool = "naEnabled" 0 with_na_enabled,
        comments_required: bool = "commentsRequired" 0 with_comments_required,
        visibility_condition: ::std::boxed::Box<crate::VisibilityCondition> = "visibilityCondition" 0 with_visibility_condition,
        answer_options: ::std::vec::Vec<crate::AnswerOption> = "answerOptions" 0 with_answer_options,
        is_kill: bool = "isKill" 0 with_is_kill,
        is_critical: bool = "isCritical" 0 with_is_critical,
    )
});

/// The property `type` of `EvaluationQuestion`. Known values: `multipleChoiceQuestion`, `freeTextQuestion`, `npsQuestion`, `readOnlyTextBlockQuestion`.
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
