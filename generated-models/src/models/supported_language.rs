// @generated from the schema "SupportedLanguage"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SupportedLanguage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SupportedLanguage {
    /// `language`: `string`, read-only.
    pub language: Option<String>,
    /// `isDefault`: `boolean`, read-only.
    #[doc(alias = "isDefault")]
    pub is_default: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SupportedLanguage "SupportedLanguage" 2 {
    (
        language: String = "language" with_language read_only,
        is_default: bool = "isDefault" with_is_default read_only,
    )
});
