// @generated from the schema "RecordingEncryptionConfiguration"; changes made here are lost at the next generation

use crate::ErrorBody;
use crate::runtime::{Extra, Open};

/// The schema `RecordingEncryptionConfiguration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecordingEncryptionConfiguration {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `url`: `string`, required.
    pub url: Option<String>,
    /// `apiId`: `string`.
    #[doc(alias = "apiId")]
    pub api_id: Option<String>,
    /// `apiKey`: `string`.
    #[doc(alias = "apiKey")]
    pub api_key: Option<String>,
    /// `keyConfigurationType`: one of `KmsSymmetric`, `LocalKeyManager`, `Native` and `None`, required.
    #[doc(alias = "keyConfigurationType")]
    pub key_configuration_type: Option<Open<KeyConfigurationType>>,
    /// `lastError`: `ErrorBody`.
    #[doc(alias = "lastError")]
    pub last_error: Option<Box<ErrorBody>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecordingEncryptionConfiguration "RecordingEncryptionConfiguration" 7 {
    (
        id: String = "id" with_id read_only,
        url: String = "url" with_url required,
        api_id: String = "apiId" with_api_id,
        api_key: String = "apiKey" with_api_key secret,
        key_configuration_type: Open<KeyConfigurationType> = "keyConfigurationType" with_key_configuration_type required,
        last_error: Box<ErrorBody> = "lastError" with_last_error,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `keyConfigurationType` of `RecordingEncryptionConfiguration`. Known values: `KmsSymmetric`, `LocalKeyManager`, `Native`, `None`.
#[repr(u16)]
#[non_exhaustive]
pub enum KeyConfigurationType {
    KmsSymmetric,
    LocalKeyManager,
    Native,
    None,
}

crate::runtime::values!(KeyConfigurationType {
    KmsSymmetric = "KmsSymmetric",
    LocalKeyManager = "LocalKeyManager",
    Native = "Native",
    None = "None",
});
