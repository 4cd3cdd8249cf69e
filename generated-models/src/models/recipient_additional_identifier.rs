// @generated from the schema "RecipientAdditionalIdentifier"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `RecipientAdditionalIdentifier`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecipientAdditionalIdentifier {
    /// `type`: one of `Deployment`, `Subject`, `Topic`, `IngestionRule` and `IngestionRuleVersion`, required, read-only.
    pub r#type: Option<Open<Type>>,
    /// `value`: `string`, required, read-only.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecipientAdditionalIdentifier "RecipientAdditionalIdentifier" 2 {
    (
        r#type: Open<Type> = "type" with_type required read_only,
        value: String = "value" with_value required read_only,
    )
});

/// The property `type` of `RecipientAdditionalIdentifier`. Known values: `Deployment`, `Subject`, `Topic`, `IngestionRule`, `IngestionRuleVersion`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Deployment,
    Subject,
    Topic,
    IngestionRule,
    IngestionRuleVersion,
}

crate::runtime::values!(Type {
    Deployment = "Deployment",
    Subject = "Subject",
    Topic = "Topic",
    IngestionRule = "IngestionRule",
    IngestionRuleVersion = "IngestionRuleVersion",
});
