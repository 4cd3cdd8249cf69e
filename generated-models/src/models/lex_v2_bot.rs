// @generated from the schema "LexV2Bot"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LexV2Bot`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LexV2Bot {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `botId`: `string`, required.
    #[doc(alias = "botId")]
    pub bot_id: Option<String>,
    /// `region`: `string`, required.
    pub region: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LexV2Bot "LexV2Bot" 6 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        bot_id: String = "botId" with_bot_id required,
        region: String = "region" with_region required,
        description: String = "description" with_description,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
