// @generated from the schema "RecordingEncryptionConfigurationListing"; changes made here are lost at the next generation

use crate::RecordingEncryptionConfiguration;
use crate::runtime::Extra;

/// The schema `RecordingEncryptionConfigurationListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecordingEncryptionConfigurationListing {
    /// `total`: `integer (int64)`.
    pub total: Option<i64>,
    /// `entities`: `array of RecordingEncryptionConfiguration`.
    pub entities: Option<Vec<RecordingEncryptionConfiguration>>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecordingEncryptionConfigurationListing "RecordingEncryptionConfigurationListing" 3 {
    (
        total: i64 = "total" with_total,
        entities: Vec<RecordingEncryptionConfiguration> = "entities" with_entities,
        self_uri: String = "selfUri" with_self_uri,
    )
});
