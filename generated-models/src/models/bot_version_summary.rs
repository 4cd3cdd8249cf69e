// @generated from the schema "BotVersionSummary"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `BotVersionSummary`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BotVersionSummary {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `botCompositeTag`: `string`, read-only.
    #[doc(alias = "botCompositeTag")]
    pub bot_composite_tag: Option<String>,
    /// `version`: `string`, required.
    pub version: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BotVersionSummary "BotVersionSummary" 5 {
    (
        name: String = "name" with_name required,
        id: String = "id" with_id required,
        description: String = "description" with_description,
        bot_composite_tag: String = "botCompositeTag" with_bot_composite_tag read_only,
        version: String = "version" with_version required,
    )
});
