// @generated from the schema "CustomI18nLabels"; changes made here are lost at the next generation

/// The schema `CustomI18nLabels`.
#[repr(C)]
pub struct CustomI18nLabels {
    /// `language`: `string`.
    pub language: ::std::option::Option<::std::string::String>,
    /// `localizedLabels`: `array of LocalizedLabels`.
    #[doc(alias = "localizedLabels")]
    pub localized_labels: ::std::option::Option<::std::vec::Vec<crate::LocalizedLabels>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CustomI18nLabels "CustomI18nLabels" 2 {
    (
        language: ::std::string::String = "language" 0 with_language,
        localized_labels: ::std::vec::Vec<crate::LocalizedLabels> = "localizedLabels" 0 with_localized_labels,
    )
});
