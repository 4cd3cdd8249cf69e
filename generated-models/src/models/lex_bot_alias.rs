// @generated from the schema "LexBotAlias"; changes made here are lost at the next generation

use crate::{LexBot, LexIntent};
use crate::runtime::{Extra, Open};

/// The schema `LexBotAlias`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LexBotAlias {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `bot`: `LexBot`.
    pub bot: Option<Box<LexBot>>,
    /// `botVersion`: `string`.
    #[doc(alias = "botVersion")]
    pub bot_version: Option<String>,
    /// `status`: one of `BUILDING`, `READY`, `FAILED` and `NOT_BUILT`, required.
    pub status: Option<Open<Status>>,
    /// `failureReason`: `string`.
    #[doc(alias = "failureReason")]
    pub failure_reason: Option<String>,
    /// `language`: `en-US`, the one known value.
    pub language: Option<Open<Language>>,
    /// `intents`: `array of LexIntent`.
    pub intents: Option<Vec<LexIntent>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LexBotAlias "LexBotAlias" 9 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        bot: Box<LexBot> = "bot" with_bot,
        bot_version: String = "botVersion" with_bot_version,
        status: Open<Status> = "status" with_status required,
        failure_reason: String = "failureReason" with_failure_reason,
        language: Open<Language> = "language" with_language,
        intents: Vec<LexIntent> = "intents" with_intents,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `LexBotAlias`. Known values: `BUILDING`, `READY`, `FAILED`, `NOT_BUILT`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Building,
    Ready,
    Failed,
    NotBuilt,
}

crate::runtime::values!(Status {
    Building = "BUILDING",
    Ready = "READY",
    Failed = "FAILED",
    NotBuilt = "NOT_BUILT",
});

/// The property `language` of `LexBotAlias`. Known values: `en-US`.
#[repr(u16)]
#[non_exhaustive]
pub enum Language {
    #[doc(alias = "en-US")]
    EnUs,
}

crate::runtime::values!(Language {
    EnUs = "en-US",
});
