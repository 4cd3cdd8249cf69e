// @generated from the schema "ConversationThreadingWindow"; changes made here are lost at the next generation

/// The schema `ConversationThreadingWindow`.
pub struct ConversationThreadingWindow {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `settings`: `array of ConversationThreadingWindowSetting`, required.
    pub settings: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationThreadingWindowSetting>,
    >,
    /// `defaultTimeoutMinutes`: `integer (int64)`, read-only.
    #[doc(alias = "defaultTimeoutMinutes")]
    pub default_timeout_minutes: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConversationThreadingWindow {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        settings: ::std::option::Option::None,
        default_timeout_minutes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConversationThreadingWindow = &<ConversationThreadingWindow as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConversationThreadingWindow",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("settings", "settings", 1),
            ("defaultTimeoutMinutes", "default_timeout_minutes", 2),
        ],
        fields: &[&E.id, &E.settings, &E.default_timeout_minutes],
    }
};

crate::runtime::model!(ConversationThreadingWindow);

crate::runtime::setters!(ConversationThreadingWindow {
    with_id: id: ::std::string::String,
    with_settings: settings: ::std::vec::Vec<crate::ConversationThreadingWindowSetting>,
    with_default_timeout_minutes: default_timeout_minutes: i64,
});
