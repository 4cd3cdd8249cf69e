// @generated from the schema "V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier {
    /// `type`: one of `Deployment`, `Subject` and `Unknown`.
    pub r#type: Option<Open<Type>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier "V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier" 2 {
    (
        r#type: Open<Type> = "type" with_type,
        value: String = "value" with_value,
    )
});

/// The property `type` of `V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier`. Known values: `Deployment`, `Subject`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Deployment,
    Subject,
    Unknown,
}

crate::runtime::values!(Type {
    Deployment = "Deployment",
    Subject = "Subject",
    Unknown = "Unknown",
});
