// @generated from the schema "ChatSettings"; changes made here are lost at the next generation

/// The schema `ChatSettings`.
pub struct ChatSettings {
    /// `messageRetentionPeriodDays`: `integer (int32)`.
    #[doc(alias = "messageRetentionPeriodDays")]
    pub message_retention_period_days: ::std::option::Option<i32>,
    /// `reactionsEnabled`: `boolean`.
    #[doc(alias = "reactionsEnabled")]
    pub reactions_enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ChatSettings {
    const EMPTY: Self = Self {
        message_retention_period_days: ::std::option::Option::None,
        reactions_enabled: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ChatSettings = &<ChatSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ChatSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("messageRetentionPeriodDays", "message_retention_period_days", 0),
            ("reactionsEnabled", "reactions_enabled", 0),
        ],
        fields: &[&E.message_retention_period_days, &E.reactions_enabled],
    }
};

crate::runtime::model!(ChatSettings);

crate::runtime::setters!(ChatSettings {
    with_message_retention_period_days: message_retention_period_days: i32,
    with_reactions_enabled: reactions_enabled: bool,
});
