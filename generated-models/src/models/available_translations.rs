// @generated from the schema "AvailableTranslations"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AvailableTranslations`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AvailableTranslations {
    /// `orgSpecific`: `array of string`.
    #[doc(alias = "orgSpecific")]
    pub org_specific: Option<Vec<String>>,
    /// `builtin`: `array of string`.
    pub builtin: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AvailableTranslations "AvailableTranslations" 2 {
    (
        org_specific: Vec<String> = "orgSpecific" with_org_specific,
        builtin: Vec<String> = "builtin" with_builtin,
    )
});
