// @generated from the schema "V2MobiusAlertsTopicAlertRuleProperties"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `V2MobiusAlertsTopicAlertRuleProperties`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2MobiusAlertsTopicAlertRuleProperties {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `type`: one of `ConversationMetrics`, `UserPresence`, `WorkforceManagement`, `OperationalConsole` and `Unknown`.
    pub r#type: Option<Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2MobiusAlertsTopicAlertRuleProperties "V2MobiusAlertsTopicAlertRuleProperties" 3 {
    (
        id: String = "id" with_id,
        name: String = "name" with_name,
        r#type: Open<Type> = "type" with_type,
    )
});

/// The property `type` of `V2MobiusAlertsTopicAlertRuleProperties`. Known values: `ConversationMetrics`, `UserPresence`, `WorkforceManagement`, `OperationalConsole`, `Unknown`.
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
