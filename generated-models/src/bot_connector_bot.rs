// @generated from the schema "BotConnectorBot"; changes made here are lost at the next generation

/// The schema `BotConnectorBot`.
pub struct BotConnectorBot {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `versions`: `array of BotConnectorBotVersion`, required.
    pub versions: ::std::option::Option<::std::vec::Vec<crate::BotConnectorBotVersion>>,
    /// `botCompositeTag`: `string`, read-only.
    #[doc(alias = "botCompositeTag")]
    pub bot_composite_tag: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BotConnectorBot {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        versions: ::std::option::Option::None,
        bot_composite_tag: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BotConnectorBot = &<BotConnectorBot as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BotConnectorBot",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("name", "name", 0),
            ("description", "description", 0),
            ("versions", "versions", 1),
            ("botCompositeTag", "bot_composite_tag", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.versions,
            &E.bot_composite_tag,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(BotConnectorBot);

crate::runtime::setters!(BotConnectorBot {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_versions: versions: ::std::vec::Vec<crate::BotConnectorBotVersion>,
    with_bot_composite_tag: bot_composite_tag: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
