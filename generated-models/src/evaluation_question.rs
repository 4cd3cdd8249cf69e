// @generated from the schema "EvaluationQuestion"; changes made here are lost at the next generation

/// The schema `EvaluationQuestion`.
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

impl crate::runtime::Model for EvaluationQuestion {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        context_id: ::std::option::Option::None,
        text: ::std::option::Option::None,
        help_text: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        na_enabled: ::std::option::Option::None,
        comments_required: ::std::option::Option::None,
        visibility_condition: ::std::option::Option::None,
        answer_options: ::std::option::Option::None,
        is_kill: ::std::option::Option::None,
        is_critical: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EvaluationQuestion = &<EvaluationQuestion as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EvaluationQuestion",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("contextId", "context_id", 2),
            ("text", "text", 0),
            ("helpText", "help_text", 0),
            ("type", "type", 0),
            ("naEnabled", "na_enabled", 0),
            ("commentsRequired", "comments_required", 0),
            ("visibilityCondition", "visibility_condition", 0),
            ("answerOptions", "answer_options", 0),
            ("isKill", "is_kill", 0),
            ("isCritical", "is_critical", 0),
        ],
        fields: &[
            &E.id,
            &E.context_id,
            &E.text,
            &E.help_text,
            &E.r#type,
            &E.na_enabled,
            &E.comments_required,
            &E.visibility_condition,
            &E.answer_options,
            &E.is_kill,
            &E.is_critical,
        ],
    }
};

crate::runtime::model!(EvaluationQuestion);

crate::runtime::setters!(EvaluationQuestion {
    with_id: id: ::std::string::String,
    with_context_id: context_id: ::std::string::String,
    with_text: text: ::std::string::String,
    with_help_text: help_text: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_na_enabled: na_enabled: bool,
    with_comments_required: comments_required: bool,
    with_visibility_condition: visibility_condition: ::std::boxed::Box<crate::VisibilityCondition>,
    with_answer_options: answer_options: ::std::vec::Vec<crate::AnswerOption>,
    with_is_kill: is_kill: bool,
    with_is_critical: is_critical: bool,
});

/// The property `type` of `EvaluationQuestion`. Known values: `multipleChoiceQuestion`, `freeTextQuestion`, `npsQuestion`, `readOnlyTextBlockQuestion`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    MultipleChoiceQuestion,
    FreeTextQuestion,
    NpsQuestion,
    ReadOnlyTextBlockQuestion,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::MultipleChoiceQuestion, "multipleChoiceQuestion"),
        (Self::FreeTextQuestion, "freeTextQuestion"),
        (Self::NpsQuestion, "npsQuestion"),
        (Self::ReadOnlyTextBlockQuestion, "readOnlyTextBlockQuestion"),
    ];
}
