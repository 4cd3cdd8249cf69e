// @generated from the schema "NluOrganization"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::SupportedLanguagesInfoDefinition;
use crate::runtime::Extra;

/// The schema `NluOrganization`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NluOrganization {
    /// `limits`: `map of integer (int32)`.
    pub limits: Option<BTreeMap<String, i32>>,
    /// `supportedLanguagesInfo`: `array of SupportedLanguagesInfoDefinition`.
    #[doc(alias = "supportedLanguagesInfo")]
    pub supported_languages_info: Option<Vec<SupportedLanguagesInfoDefinition>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NluOrganization "NluOrganization" 2 {
    (
        limits: BTreeMap<String, i32> = "limits" with_limits,
        supported_languages_info: Vec<SupportedLanguagesInfoDefinition> = "supportedLanguagesInfo" with_supported_languages_info,
    )
});
