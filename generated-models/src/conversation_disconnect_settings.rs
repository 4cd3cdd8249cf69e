// @generated from the schema "ConversationDisconnectSettings"; changes made here are lost at the next generation

/// The schema `ConversationDisconnectSettings`.
pub struct ConversationDisconnectSettings {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationDisconnectSettings {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationDisconnectSettings = &<ConversationDisconnectSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationDisconnectSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("enabled", "enabled", 0), ("type", "type", 0)],
        fields: &[&E.enabled, &E.r#type],
    }
};

crate::runtime::model!(ConversationDisconnectSettings);

crate::runtime::setters!(ConversationDisconnectSettings {
    with_enabled: enabled: bool,
    with_type: r#type: crate::runtime::Open<Type>,
});

/// The property `type` of `ConversationDisconnectSettings`. Known values: `Send`, `ReadOnly`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Send,
    ReadOnly,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Send, "Send"),
        (Self::ReadOnly, "ReadOnly"),
    ];
}
