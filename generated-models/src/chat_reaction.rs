// @generated from the schema "ChatReaction"; changes made here are lost at the next generation

/// The schema `ChatReaction`.
pub struct ChatReaction {
    /// `emoji`: `string`, required.
    pub emoji: ::std::option::Option<::std::string::String>,
    /// `users`: `array of AddressableEntityRef`, required.
    pub users: ::std::option::Option<::std::vec::Vec<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ChatReaction {
    const EMPTY: Self = Self {
        emoji: ::std::option::Option::None,
        users: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ChatReaction = &<ChatReaction as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ChatReaction",
        empty: E,
        extra: &E.extra,
        properties: &[("emoji", "emoji", 1), ("users", "users", 1)],
        fields: &[&E.emoji, &E.users],
    }
};

crate::runtime::model!(ChatReaction);

crate::runtime::setters!(ChatReaction {
    with_emoji: emoji: ::std::string::String,
    with_users: users: ::std::vec::Vec<crate::AddressableEntityRef>,
});
