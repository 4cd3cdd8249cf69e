// @generated from the schema "MessengerApps"; changes made here are lost at the next generation

/// The schema `MessengerApps`.
pub struct MessengerApps {
    /// `conversations`: `ConversationAppSettings`.
    pub conversations: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationAppSettings>,
    >,
    /// `knowledge`: `Knowledge`.
    pub knowledge: ::std::option::Option<::std::boxed::Box<crate::Knowledge>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MessengerApps {
    const EMPTY: Self = Self {
        conversations: ::std::option::Option::None,
        knowledge: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessengerApps = &<MessengerApps as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessengerApps",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("conversations", "conversations", 0),
            ("knowledge", "knowledge", 0),
        ],
        fields: &[&E.conversations, &E.knowledge],
    }
};

crate::runtime::model!(MessengerApps);

crate::runtime::setters!(MessengerApps {
    with_conversations: conversations: ::std::boxed::Box<crate::ConversationAppSettings>,
    with_knowledge: knowledge: ::std::boxed::Box<crate::Knowledge>,
});
