// @generated from the schema "BotSummary"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `BotSummary`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BotSummary {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `botCompositeTag`: `string`, read-only.
    #[doc(alias = "botCompositeTag")]
    pub bot_composite_tag: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BotSummary "BotSummary" 4 {
    (
        name: String = "name" with_name required,
        id: String = "id" with_id required,
        description: String = "description" with_description,
        bot_composite_tag: String = "botCompositeTag" with_bot_composite_tag read_only,
    )
});
