// @generated from the schema "AssistanceCondition"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `AssistanceCondition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AssistanceCondition {
    /// `operator`: one of `EXISTS` and `NOTEXISTS`.
    pub operator: Option<Open<Operator>>,
    /// `topicIds`: `array of string`.
    #[doc(alias = "topicIds")]
    pub topic_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AssistanceCondition "AssistanceCondition" 2 {
    (
        operator: Open<Operator> = "operator" with_operator,
        topic_ids: Vec<String> = "topicIds" with_topic_ids,
    )
});

/// The property `operator` of `AssistanceCondition`. Known values: `EXISTS`, `NOTEXISTS`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operator {
    Exists,
    Notexists,
}

crate::runtime::values!(Operator {
    Exists = "EXISTS",
    Notexists = "NOTEXISTS",
});
