// @generated from the schema "ConversationClearSettings"; changes made here are lost at the next generation

/// The schema `ConversationClearSettings`.
pub struct ConversationClearSettings {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationClearSettings {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationClearSettings = &<ConversationClearSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationClearSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("enabled", "enabled", 0)],
        fields: &[&E.enabled],
    }
};

crate::runtime::model!(ConversationClearSettings);

crate::runtime::setters!(ConversationClearSettings {
    with_enabled: enabled: bool,
});
