// @generated from the schema "ConversationEncryptionConfiguration"; changes made here are lost at the next generation

use crate::ErrorBody;
use crate::runtime::{Extra, Open};

/// The schema `ConversationEncryptionConfiguration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationEncryptionConfiguration {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `url`: `string`, required.
    pub url: Option<String>,
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

crate::runtime::model!(ConversationEncryptionConfiguration "ConversationEncryptionConfiguration" 5 {
    (
        id: String = "id" with_id read_only,
        url: String = "url" with_url required,
        key_configuration_type: Open<KeyConfigurationType> = "keyConfigurationType" with_key_configuration_type required,
        last_error: Box<ErrorBody> = "lastError" with_last_error,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `keyConfigurationType` of `ConversationEncryptionConfiguration`. Known values: `KmsSymmetric`, `LocalKeyManager`, `Native`, `None`.
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
