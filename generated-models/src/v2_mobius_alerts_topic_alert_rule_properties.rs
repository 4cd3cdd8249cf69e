// @generated from the schema "V2MobiusAlertsTopicAlertRuleProperties"; changes made here are lost at the next generation

/// The schema `V2MobiusAlertsTopicAlertRuleProperties`.
pub struct V2MobiusAlertsTopicAlertRuleProperties {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for V2MobiusAlertsTopicAlertRuleProperties {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2MobiusAlertsTopicAlertRuleProperties = &<V2MobiusAlertsTopicAlertRuleProperties as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2MobiusAlertsTopicAlertRuleProperties",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("name", "name", 0), ("type", "type", 0)],
        fields: &[&E.id, &E.name, &E.r#type],
    }
};

crate::runtime::model!(V2MobiusAlertsTopicAlertRuleProperties);

crate::runtime::setters!(V2MobiusAlertsTopicAlertRuleProperties {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
});

/// The property `type` of `V2MobiusAlertsTopicAlertRuleProperties`. Known values: `ConversationMetrics`, `UserPresence`, `WorkforceManagement`, `OperationalConsole`, `Unknown`.
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
