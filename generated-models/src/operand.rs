// @generated from the schema "Operand"; changes made here are lost at the next generation

/// The schema `Operand`.
pub struct Operand {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `occurrence`: `integer (int32)`.
    pub occurrence: ::std::option::Option<i32>,
    /// `inverted`: `boolean`.
    pub inverted: ::std::option::Option<bool>,
    /// `term`: `Term`.
    pub term: ::std::option::Option<::std::boxed::Box<crate::Term>>,
    /// `topicId`: `string`.
    #[doc(alias = "topicId")]
    pub topic_id: ::std::option::Option<::std::string::String>,
    /// `voiceSecondsPosition`: `OperandPosition`.
    #[doc(alias = "voiceSecondsPosition")]
    pub voice_seconds_position: ::std::option::Option<
        ::std::boxed::Box<crate::OperandPosition>,
    >,
    /// `digitalWordsPosition`: `OperandPosition`.
    #[doc(alias = "digitalWordsPosition")]
    pub digital_words_position: ::std::option::Option<
        ::std::boxed::Box<crate::OperandPosition>,
    >,
    /// `infixOperator`: `InfixOperator`.
    #[doc(alias = "infixOperator")]
    pub infix_operator: ::std::option::Option<::std::boxed::Box<crate::InfixOperator>>,
    /// `operands`: `array of Operand`.
    pub operands: ::std::option::Option<::std::vec::Vec<crate::Operand>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Operand {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        occurrence: ::std::option::Option::None,
        inverted: ::std::option::Option::None,
        term: ::std::option::Option::None,
        topic_id: ::std::option::Option::None,
        voice_seconds_position: ::std::option::Option::None,
        digital_words_position: ::std::option::Option::None,
        infix_operator: ::std::option::Option::None,
        operands: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Operand = &<Operand as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Operand",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 1),
            ("occurrence", "occurrence", 0),
            ("inverted", "inverted", 0),
            ("term", "term", 0),
            ("topicId", "topic_id", 0),
            ("voiceSecondsPosition", "voice_seconds_position", 0),
            ("digitalWordsPosition", "digital_words_position", 0),
            ("infixOperator", "infix_operator", 0),
            ("operands", "operands", 0),
        ],
        fields: &[
            &E.r#type,
            &E.occurrence,
            &E.inverted,
            &E.term,
            &E.topic_id,
            &E.voice_seconds_position,
            &E.digital_words_position,
            &E.infix_operator,
            &E.operands,
        ],
    }
};

crate::runtime::model!(Operand);

crate::runtime::setters!(Operand {
    with_type: r#type: crate::runtime::Open<Type>,
    with_occurrence: occurrence: i32,
    with_inverted: inverted: bool,
    with_term: term: ::std::boxed::Box<crate::Term>,
    with_topic_id: topic_id: ::std::string::String,
    with_voice_seconds_position: voice_seconds_position: ::std::boxed::Box<crate::OperandPosition>,
    with_digital_words_position: digital_words_position: ::std::boxed::Box<crate::OperandPosition>,
    with_infix_operator: infix_operator: ::std::boxed::Box<crate::InfixOperator>,
    with_operands: operands: ::std::vec::Vec<crate::Operand>,
});

/// The property `type` of `Operand`. Known values: `Term`, `Topic`, `OperandGroup`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Term,
    Topic,
    OperandGroup,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Term, "Term"),
        (Self::Topic, "Topic"),
        (Self::OperandGroup, "OperandGroup"),
    ];
}
