// @generated from the schema "CustomI18nLabels"; changes made here are lost at the next generation

use crate::LocalizedLabels;
use crate::runtime::Extra;

/// The schema `CustomI18nLabels`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CustomI18nLabels {
    /// `language`: `string`.
    pub language: Option<String>,
    /// `localizedLabels`: `array of LocalizedLabels`.
    #[doc(alias = "localizedLabels")]
    pub localized_labels: Option<Vec<LocalizedLabels>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CustomI18nLabels "CustomI18nLabels" 2 {
    (
        language: String = "language" with_language,
        localized_labels: Vec<LocalizedLabels> = "localizedLabels" with_localized_labels,
    )
});
