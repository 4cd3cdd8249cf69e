// @generated from the schema "Operand"; changes made here are lost at the next generation

use crate::{InfixOperator, OperandPosition, Term};
use crate::runtime::{Extra, Open};

/// The schema `Operand`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Operand {
    /// `type`: one of `Term`, `Topic` and `OperandGroup`, required.
    pub r#type: Option<Open<Type>>,
    /// `occurrence`: `integer (int32)`.
    pub occurrence: Option<i32>,
    /// `inverted`: `boolean`.
    pub inverted: Option<bool>,
    /// `term`: `Term`.
    pub term: Option<Box<Term>>,
    /// `topicId`: `string`.
    #[doc(alias = "topicId")]
    pub topic_id: Option<String>,
    /// `voiceSecondsPosition`: `OperandPosition`.
    #[doc(alias = "voiceSecondsPosition")]
    pub voice_seconds_position: Option<Box<OperandPosition>>,
    /// `digitalWordsPosition`: `OperandPosition`.
    #[doc(alias = "digitalWordsPosition")]
    pub digital_words_position: Option<Box<OperandPosition>>,
    /// `infixOperator`: `InfixOperator`.
    #[doc(alias = "infixOperator")]
    pub infix_operator: Option<Box<InfixOperator>>,
    /// `operands`: `array of Operand`.
    pub operands: Option<Vec<Operand>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Operand "Operand" 9 {
    (
        r#type: Open<Type> = "type" with_type required,
        occurrence: i32 = "occurrence" with_occurrence,
        inverted: bool = "inverted" with_inverted,
        term: Box<Term> = "term" with_term,
        topic_id: String = "topicId" with_topic_id,
        voice_seconds_position: Box<OperandPosition> = "voiceSecondsPosition" with_voice_seconds_position,
        digital_words_position: Box<OperandPosition> = "digitalWordsPosition" with_digital_words_position,
        infix_operator: Box<InfixOperator> = "infixOperator" with_infix_operator,
        operands: Vec<Operand> = "operands" with_operands,
    )
});

/// The property `type` of `Operand`. Known values: `Term`, `Topic`, `OperandGroup`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Term,
    Topic,
    OperandGroup,
}

crate::runtime::values!(Type {
    Term = "Term",
    Topic = "Topic",
    OperandGroup = "OperandGroup",
});
