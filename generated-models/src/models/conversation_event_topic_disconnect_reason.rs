// @generated from the schema "ConversationEventTopicDisconnectReason"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ConversationEventTopicDisconnectReason`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEventTopicDisconnectReason {
    /// `type`: one of `q850` and `sip`.
    pub r#type: Option<Open<Type>>,
    /// `code`: `integer`.
    pub code: Option<i64>,
    /// `phrase`: `string`.
    pub phrase: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationEventTopicDisconnectReason "ConversationEventTopicDisconnectReason" 3 {
    (
        r#type: Open<Type> = "type" with_type,
        code: i64 = "code" with_code,
        phrase: String = "phrase" with_phrase,
    )
});

/// The property `type` of `ConversationEventTopicDisconnectReason`. Known values: `q850`, `sip`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Q850,
    Sip,
}

crate::runtime::values!(Type {
    Q850 = "q850",
    Sip = "sip",
});
