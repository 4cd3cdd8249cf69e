// @generated from the schema "LexV2BotAlias"; changes made here are lost at the next generation

use crate::{LexV2Bot, LexV2Intent};
use crate::runtime::{Extra, Open};

/// The schema `LexV2BotAlias`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LexV2BotAlias {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `region`: `string`, required.
    pub region: Option<String>,
    /// `aliasId`: `string`, required.
    #[doc(alias = "aliasId")]
    pub alias_id: Option<String>,
    /// `bot`: `LexV2Bot`.
    pub bot: Option<Box<LexV2Bot>>,
    /// `botVersion`: `string`.
    #[doc(alias = "botVersion")]
    pub bot_version: Option<String>,
    /// `status`: one of `Creating`, `Available`, `Deleting` and `Failed`.
    pub status: Option<Open<Status>>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// `intents`: `array of LexV2Intent`.
    pub intents: Option<Vec<LexV2Intent>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LexV2BotAlias "LexV2BotAlias" 10 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        region: String = "region" with_region required,
        alias_id: String = "aliasId" with_alias_id required,
        bot: Box<LexV2Bot> = "bot" with_bot,
        bot_version: String = "botVersion" with_bot_version,
        status: Open<Status> = "status" with_status,
        language: String = "language" with_language,
        intents: Vec<LexV2Intent> = "intents" with_intents,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `LexV2BotAlias`. Known values: `Creating`, `Available`, `Deleting`, `Failed`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Creating,
    Available,
    Deleting,
    Failed,
}

crate::runtime::values!(Status {
    Creating = "Creating",
    Available = "Available",
    Deleting = "Deleting",
    Failed = "Failed",
});
