// @generated from the schema "LexV2BotAlias"; changes made here are lost at the next generation

/// The schema `LexV2BotAlias`.
#[repr(C)]
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

crate::runtime::model!(LexV2BotAlias "LexV2BotAlias" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        region: ::std::string::String = "region" 1 with_region,
        alias_id: ::std::string::String = "aliasId" 1 with_alias_id,
        bot: ::std::boxed::Box<crate::LexV2Bot> = "bot" 0 with_bot,
        bot_version: ::std::string::String = "botVersion" 0 with_bot_version,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        language: ::std::string::String = "language" 0 with_language,
        intents: ::std::vec::Vec<crate::LexV2Intent> = "intents" 0 with_intents,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `LexV2BotAlias`. Known values: `Creating`, `Available`, `Deleting`, `Failed`.
#[non_exhaustive]
pub enum Status {
    Creating,
    Available,
    Deleting,
    Failed,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Creating, "Creating"),
        (Self::Available, "Available"),
        (Self::Deleting, "Deleting"),
        (Self::Failed, "Failed"),
    ];
}
