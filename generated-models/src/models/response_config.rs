// @generated from the schema "ResponseConfig"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `ResponseConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ResponseConfig {
    /// `translationMap`: `map of string`.
    #[doc(alias = "translationMap")]
    pub translation_map: Option<BTreeMap<String, String>>,
    /// `translationMapDefaults`: `map of string`.
    #[doc(alias = "translationMapDefaults")]
    pub translation_map_defaults: Option<BTreeMap<String, String>>,
    /// `successTemplate`: `string`.
    #[doc(alias = "successTemplate")]
    pub success_template: Option<String>,
    /// `successTemplateUri`: `string`.
    #[doc(alias = "successTemplateUri")]
    pub success_template_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ResponseConfig "ResponseConfig" 4 {
    (
        translation_map: BTreeMap<String, String> = "translationMap" with_translation_map,
        translation_map_defaults: BTreeMap<String, String> = "translationMapDefaults" with_translation_map_defaults,
        success_template: String = "successTemplate" with_success_template,
        success_template_uri: String = "successTemplateUri" with_success_template_uri,
    )
});
