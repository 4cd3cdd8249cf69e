// @generated from the schema "AlertRuleProperties"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `AlertRuleProperties`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AlertRuleProperties {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, read-only.
    pub name: Option<String>,
    /// `type`: one of `ConversationMetrics`, `UserPresence`, `WorkforceManagement`, `OperationalConsole` and `Unknown`, required, read-only.
    pub r#type: Option<Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AlertRuleProperties "AlertRuleProperties" 3 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name read_only,
        r#type: Open<Type> = "type" with_type required read_only,
    )
});

/// The property `type` of `AlertRuleProperties`. Known values: `ConversationMetrics`, `UserPresence`, `WorkforceManagement`, `OperationalConsole`, `Unknown`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    ConversationMetrics,
    UserPresence,
    WorkforceManagement,
    OperationalConsole,
    Unknown,
}

crate::runtime::values!(Type {
    ConversationMetrics = "ConversationMetrics",
    UserPresence = "UserPresence",
    WorkforceManagement = "WorkforceManagement",
    OperationalConsole = "OperationalConsole",
    Unknown = "Unknown",
});
