// @generated from the schema "AlertRuleProperties"; changes made here are lost at the next generation

/// The schema `AlertRuleProperties`.
#[repr(C)]
pub struct AlertRuleProperties {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required, read-only.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AlertRuleProperties "AlertRuleProperties" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 2 with_name,
        r#type: crate::runtime::Open<Type> = "type" 3 with_type,
    )
});

/// The property `type` of `AlertRuleProperties`. Known values: `ConversationMetrics`, `UserPresence`, `WorkforceManagement`, `OperationalConsole`, `Unknown`.
#[non_exhaustive]
pub enum Type {
    ConversationMetrics,
    UserPresence,
    WorkforceManagement,
    OperationalConsole,
    Unknown,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ConversationMetrics, "ConversationMetrics"),
        (Self::UserPresence, "UserPresence"),
        (Self::WorkforceManagement, "WorkforceManagement"),
        (Self::OperationalConsole, "OperationalConsole"),
        (Self::Unknown, "Unknown"),
    ];
}
