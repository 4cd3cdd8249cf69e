// @generated from the schema "LexV2BotAlias"; changes made here are lost at the next generation

/// The schema `LexV2BotAlias`.
pub struct LexV2BotAlias {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `region`: `string`, required.
    pub region: ::std::option::Option<::std::string::String>,
    /// `aliasId`: `string`, required.
    #[doc(alias = "aliasId")]
    pub alias_id: ::std::option::Option<::std::string::String>,
    /// `bot`: `LexV2Bot`.
    pub bot: ::std::option::Option<::std::boxed::Box<crate::LexV2Bot>>,
    /// `botVersion`: `string`.
    #[doc(alias = "botVersion")]
    pub bot_version: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `language`: `string`.
    pub language: ::std::option::Option<::std::string::String>,
    /// `intents`: `array of LexV2Intent`.
    pub intents: ::std::option::Option<::std::vec::Vec<crate::LexV2Intent>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LexV2BotAlias {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        region: ::std::option::Option::None,
        alias_id: ::std::option::Option::None,
        bot: ::std::option::Option::None,
        bot_version: ::std::option::Option::None,
        status: ::std::option::Option::None,
        language: ::std::option::Option::None,
        intents: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LexV2BotAlias = &<LexV2BotAlias as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LexV2BotAlias",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("region", "region", 1),
            ("aliasId", "alias_id", 1),
            ("bot", "bot", 0),
            ("botVersion", "bot_version", 0),
            ("status", "status", 0),
            ("language", "language", 0),
            ("intents", "intents", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.region,
            &E.alias_id,
            &E.bot,
            &E.bot_version,
            &E.status,
            &E.language,
            &E.intents,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(LexV2BotAlias);

crate::runtime::setters!(LexV2BotAlias {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_region: region: ::std::string::String,
    with_alias_id: alias_id: ::std::string::String,
    with_bot: bot: ::std::boxed::Box<crate::LexV2Bot>,
    with_bot_version: bot_version: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_language: language: ::std::string::String,
    with_intents: intents: ::std::vec::Vec<crate::LexV2Intent>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `LexV2BotAlias`. Known values: `Creating`, `Available`, `Deleting`, `Failed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Creating,
    Available,
    Deleting,
    Failed,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Creating, "Creating"),
        (Self::Available, "Available"),
        (Self::Deleting, "Deleting"),
        (Self::Failed, "Failed"),
    ];
}
