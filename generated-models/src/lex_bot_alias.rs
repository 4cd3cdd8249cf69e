// @generated from the schema "LexBotAlias"; changes made here are lost at the next generation

/// The schema `LexBotAlias`.
pub struct LexBotAlias {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `bot`: `LexBot`.
    pub bot: ::std::option::Option<::std::boxed::Box<crate::LexBot>>,
    /// `botVersion`: `string`.
    #[doc(alias = "botVersion")]
    pub bot_version: ::std::option::Option<::std::string::String>,
    /// `status`: `string`, required.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `failureReason`: `string`.
    #[doc(alias = "failureReason")]
    pub failure_reason: ::std::option::Option<::std::string::String>,
    /// `language`: `string`.
    pub language: ::std::option::Option<crate::runtime::Open<Language>>,
    /// `intents`: `array of LexIntent`.
    pub intents: ::std::option::Option<::std::vec::Vec<crate::LexIntent>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LexBotAlias {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        bot: ::std::option::Option::None,
        bot_version: ::std::option::Option::None,
        status: ::std::option::Option::None,
        failure_reason: ::std::option::Option::None,
        language: ::std::option::Option::None,
        intents: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LexBotAlias = &<LexBotAlias as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LexBotAlias",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("bot", "bot", 0),
            ("botVersion", "bot_version", 0),
            ("status", "status", 1),
            ("failureReason", "failure_reason", 0),
            ("language", "language", 0),
            ("intents", "intents", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.bot,
            &E.bot_version,
            &E.status,
            &E.failure_reason,
            &E.language,
            &E.intents,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(LexBotAlias);

crate::runtime::setters!(LexBotAlias {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_bot: bot: ::std::boxed::Box<crate::LexBot>,
    with_bot_version: bot_version: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_failure_reason: failure_reason: ::std::string::String,
    with_language: language: crate::runtime::Open<Language>,
    with_intents: intents: ::std::vec::Vec<crate::LexIntent>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `LexBotAlias`. Known values: `BUILDING`, `READY`, `FAILED`, `NOT_BUILT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Building,
    Ready,
    Failed,
    NotBuilt,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Building, "BUILDING"),
        (Self::Ready, "READY"),
        (Self::Failed, "FAILED"),
        (Self::NotBuilt, "NOT_BUILT"),
    ];
}

/// The property `language` of `LexBotAlias`. Known values: `en-US`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Language {
    EnUs,
}

impl crate::runtime::Enum for Language {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::EnUs, "en-US")];
}
