// @generated from the schema "AssessmentFormQuestion"; changes made here are lost at the next generation

/// The schema `AssessmentFormQuestion`.
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

impl crate::runtime::Model for AssessmentFormQuestion {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        text: ::std::option::Option::None,
        help_text: ::std::option::Option::None,
        na_enabled: ::std::option::Option::None,
        comments_required: ::std::option::Option::None,
        visibility_condition: ::std::option::Option::None,
        answer_options: ::std::option::Option::None,
        max_response_characters: ::std::option::Option::None,
        is_kill: ::std::option::Option::None,
        is_critical: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AssessmentFormQuestion = &<AssessmentFormQuestion as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AssessmentFormQuestion",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("type", "type", 0),
            ("text", "text", 1),
            ("helpText", "help_text", 0),
            ("naEnabled", "na_enabled", 0),
            ("commentsRequired", "comments_required", 0),
            ("visibilityCondition", "visibility_condition", 0),
            ("answerOptions", "answer_options", 0),
            ("maxResponseCharacters", "max_response_characters", 0),
            ("isKill", "is_kill", 0),
            ("isCritical", "is_critical", 0),
        ],
        fields: &[
            &E.id,
            &E.r#type,
            &E.text,
            &E.help_text,
            &E.na_enabled,
            &E.comments_required,
            &E.visibility_condition,
            &E.answer_options,
            &E.max_response_characters,
            &E.is_kill,
            &E.is_critical,
        ],
    }
};

crate::runtime::model!(AssessmentFormQuestion);

crate::runtime::setters!(AssessmentFormQuestion {
    with_id: id: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_text: text: ::std::string::String,
    with_help_text: help_text: ::std::string::String,
    with_na_enabled: na_enabled: bool,
    with_comments_required: comments_required: bool,
    with_visibility_condition: visibility_condition: ::std::boxed::Box<crate::VisibilityCondition>,
    with_answer_options: answer_options: ::std::vec::Vec<crate::AnswerOption>,
    with_max_response_characters: max_response_characters: i32,
    with_is_kill: is_kill: bool,
    with_is_critical: is_critical: bool,
});

/// The property `type` of `AssessmentFormQuestion`. Known values: `multipleChoiceQuestion`, `freeTextQuestion`, `npsQuestion`, `readOnlyTextBlockQuestion`.
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
