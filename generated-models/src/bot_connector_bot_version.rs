// @generated from the schema "BotConnectorBotVersion"; changes made here are lost at the next generation

/// The schema `BotConnectorBotVersion`.
pub struct BotConnectorBotVersion {
    /// `version`: `string`, required.
    pub version: ::std::option::Option<::std::string::String>,
    /// `supportedLanguages`: `array of string`, required.
    #[doc(alias = "supportedLanguages")]
    pub supported_languages: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `intents`: `array of BotIntent`, required.
    pub intents: ::std::option::Option<::std::vec::Vec<crate::BotIntent>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BotConnectorBotVersion {
    const EMPTY: Self = Self {
        version: ::std::option::Option::None,
        supported_languages: ::std::option::Option::None,
        intents: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BotConnectorBotVersion = &<BotConnectorBotVersion as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BotConnectorBotVersion",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("version", "version", 1),
            ("supportedLanguages", "supported_languages", 1),
            ("intents", "intents", 1),
        ],
        fields: &[&E.version, &E.supported_languages, &E.intents],
    }
};

crate::runtime::model!(BotConnectorBotVersion);

crate::runtime::setters!(BotConnectorBotVersion {
    with_version: version: ::std::string::String,
    with_supported_languages: supported_languages: ::std::vec::Vec<::std::string::String>,
    with_intents: intents: ::std::vec::Vec<crate::BotIntent>,
});
