// @generated from the schema "Humanize"; changes made here are lost at the next generation

/// The schema `Humanize`.
pub struct Humanize {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `bot`: `BotMessengerProfile`.
    pub bot: ::std::option::Option<::std::boxed::Box<crate::BotMessengerProfile>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Humanize {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        bot: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Humanize = &<Humanize as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Humanize",
        empty: E,
        extra: &E.extra,
        properties: &[("enabled", "enabled", 0), ("bot", "bot", 0)],
        fields: &[&E.enabled, &E.bot],
    }
};

crate::runtime::model!(Humanize);

crate::runtime::setters!(Humanize {
    with_enabled: enabled: bool,
    with_bot: bot: ::std::boxed::Box<crate::BotMessengerProfile>,
});
