// @generated from the schema "CsvSettings"; changes made here are lost at the next generation

/// The schema `CsvSettings`.
#[repr(C)]
pub struct CsvSettings {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `externalSettingsId`: `string`.
    #[doc(alias = "externalSettingsId")]
    pub external_settings_id: ::std::option::Option<::std::string::String>,
    /// `mappings`: `array of CsvMappingEntry`, required.
    pub mappings: ::std::option::Option<::std::vec::Vec<crate::CsvMappingEntry>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CsvSettings "CsvSettings" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        external_settings_id: ::std::string::String = "externalSettingsId" 0 with_external_settings_id,
        mappings: ::std::vec::Vec<crate::CsvMappingEntry> = "mappings" 1 with_mappings,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
