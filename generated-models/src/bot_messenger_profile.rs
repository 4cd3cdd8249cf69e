// @generated from the schema "BotMessengerProfile"; changes made here are lost at the next generation

/// The schema `BotMessengerProfile`.
pub struct BotMessengerProfile {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `avatarUrl`: `string`.
    #[doc(alias = "avatarUrl")]
    pub avatar_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BotMessengerProfile {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        avatar_url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BotMessengerProfile = &<BotMessengerProfile as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BotMessengerProfile",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 0), ("avatarUrl", "avatar_url", 0)],
        fields: &[&E.name, &E.avatar_url],
    }
};

crate::runtime::model!(BotMessengerProfile);

crate::runtime::setters!(BotMessengerProfile {
    with_name: name: ::std::string::String,
    with_avatar_url: avatar_url: ::std::string::String,
});
