// @generated from the schema "AlertRuleProperties"; changes made here are lost at the next generation

/// The schema `AlertRuleProperties`.
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

impl crate::runtime::Model for AlertRuleProperties {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AlertRuleProperties = &<AlertRuleProperties as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AlertRuleProperties",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 2), ("name", "name", 2), ("type", "type", 3)],
        fields: &[&E.id, &E.name, &E.r#type],
    }
};

crate::runtime::model!(AlertRuleProperties);

crate::runtime::setters!(AlertRuleProperties {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
});

/// The property `type` of `AlertRuleProperties`. Known values: `ConversationMetrics`, `UserPresence`, `WorkforceManagement`, `OperationalConsole`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    ConversationMetrics,
    UserPresence,
    WorkforceManagement,
    OperationalConsole,
    Unknown,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ConversationMetrics, "ConversationMetrics"),
        (Self::UserPresence, "UserPresence"),
        (Self::WorkforceManagement, "WorkforceManagement"),
        (Self::OperationalConsole, "OperationalConsole"),
        (Self::Unknown, "Unknown"),
    ];
}
