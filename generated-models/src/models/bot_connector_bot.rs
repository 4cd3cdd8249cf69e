// @generated from the schema "BotConnectorBot"; changes made here are lost at the next generation

use crate::BotConnectorBotVersion;
use crate::runtime::Extra;

/// The schema `BotConnectorBot`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BotConnectorBot {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `versions`: `array of BotConnectorBotVersion`, required.
    pub versions: Option<Vec<BotConnectorBotVersion>>,
    /// `botCompositeTag`: `string`, read-only.
    #[doc(alias = "botCompositeTag")]
    pub bot_composite_tag: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BotConnectorBot "BotConnectorBot" 6 {
    (
        id: String = "id" with_id required,
        name: String = "name" with_name,
        description: String = "description" with_description,
        versions: Vec<BotConnectorBotVersion> = "versions" with_versions required,
        bot_composite_tag: String = "botCompositeTag" with_bot_composite_tag read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
