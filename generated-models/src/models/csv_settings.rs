// @generated from the schema "CsvSettings"; changes made here are lost at the next generation

use crate::CsvMappingEntry;
use crate::runtime::Extra;

/// The schema `CsvSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CsvSettings {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `externalSettingsId`: `string`.
    #[doc(alias = "externalSettingsId")]
    pub external_settings_id: Option<String>,
    /// `mappings`: `array of CsvMappingEntry`, required.
    pub mappings: Option<Vec<CsvMappingEntry>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CsvSettings "CsvSettings" 4 {
    (
        id: String = "id" with_id read_only,
        external_settings_id: String = "externalSettingsId" with_external_settings_id,
        mappings: Vec<CsvMappingEntry> = "mappings" with_mappings required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
