// @generated from the schema "FlowHealthIntentInfo"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::LocaleHealth;
use crate::runtime::Extra;

/// The schema `FlowHealthIntentInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowHealthIntentInfo {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `languageHealth`: `map of LocaleHealth`.
    #[doc(alias = "languageHealth")]
    pub language_health: Option<BTreeMap<String, LocaleHealth>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowHealthIntentInfo "FlowHealthIntentInfo" 4 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        language_health: BTreeMap<String, LocaleHealth> = "languageHealth" with_language_health,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
