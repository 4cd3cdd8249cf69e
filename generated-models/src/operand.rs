// @generated from the schema "Operand"; changes made here are lost at the next generation

/// The schema `Operand`.
#[repr(C)]
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

crate::runtime::model!(Operand "Operand" 9 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        occurrence: i32 = "occurrence" 0 with_occurrence,
        inverted: bool = "inverted" 0 with_inverted,
        term: ::std::boxed::Box<crate::Term> = "term" 0 with_term,
        topic_id: ::std::string::String = "topicId" 0 with_topic_id,
        voice_seconds_position: ::std::boxed::Box<crate::OperandPosition> = "voiceSecondsPosition" 0 with_voice_seconds_position,
        digital_words_position: ::std::boxed::Box<crate::OperandPosition> = "digitalWordsPosition" 0 with_digital_words_position,
        infix_operator: ::std::boxed::Box<crate::InfixOperator> = "infixOperator" 0 with_infix_operator,
        operands: ::std::vec::Vec<crate::Operand> = "operands" 0 with_operands,
    )
});

/// The property `type` of `Operand`. Known values: `Term`, `Topic`, `OperandGroup`.
#[non_exhaustive]
pub enum Type {
    Term,
    Topic,
    OperandGroup,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Term, "Term"),
        (Self::Topic, "Topic"),
        (Self::OperandGroup, "OperandGroup"),
    ];
}
