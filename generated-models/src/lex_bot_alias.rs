// @generated from the schema "LexBotAlias"; changes made here are lost at the next generation

/// The schema `LexBotAlias`.
#[repr(C)]
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

crate::runtime::model!(LexBotAlias "LexBotAlias" 9 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        bot: ::std::boxed::Box<crate::LexBot> = "bot" 0 with_bot,
        bot_version: ::std::string::String = "botVersion" 0 with_bot_version,
        status: crate::runtime::Open<Status> = "status" 1 with_status,
        failure_reason: ::std::string::String = "failureReason" 0 with_failure_reason,
        language: crate::runtime::Open<Language> = "language" 0 with_language,
        intents: ::std::vec::Vec<crate::LexIntent> = "intents" 0 with_intents,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `LexBotAlias`. Known values: `BUILDING`, `READY`, `FAILED`, `NOT_BUILT`.
#[non_exhaustive]
pub enum Status {
    Building,
    Ready,
    Failed,
    NotBuilt,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Building, "BUILDING"),
        (Self::Ready, "READY"),
        (Self::Failed, "FAILED"),
        (Self::NotBuilt, "NOT_BUILT"),
    ];
}

/// The property `language` of `LexBotAlias`. Known values: `en-US`.
#[non_exhaustive]
pub enum Language {
    #[doc(alias = "en-US")]
    EnUs,
}

crate::runtime::known!(Language);

impl crate::runtime::Enum for Language {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::EnUs, "en-US")];
}
