// @generated from the schema "ConversationRecipientAdditionalIdentifier"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ConversationRecipientAdditionalIdentifier`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationRecipientAdditionalIdentifier {
    /// `type`: one of `Deployment`, `Subject`, `Unknown`, `Topic` and 2 more, required, read-only.
    pub r#type: Option<Open<Type>>,
    /// `value`: `string`, required, read-only.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationRecipientAdditionalIdentifier "ConversationRecipientAdditionalIdentifier" 2 {
    (
        r#type: Open<Type> = "type" with_type required read_only,
        value: String = "value" with_value required read_only,
    )
});

/// The property `type` of `ConversationRecipientAdditionalIdentifier`. Known values: `Deployment`, `Subject`, `Unknown`, `Topic`, `IngestionRule`, `IngestionRuleVersion`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Deployment,
    Subject,
    Unknown,
    Topic,
    IngestionRule,
    IngestionRuleVersion,
}

crate::runtime::values!(Type {
    Deployment = "Deployment",
    Subject = "Subject",
    Unknown = "Unknown",
    Topic = "Topic",
    IngestionRule = "IngestionRule",
    IngestionRuleVersion = "IngestionRuleVersion",
});
