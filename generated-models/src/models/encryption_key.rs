// @generated from the schema "EncryptionKey"; changes made here are lost at the next generation

use crate::{LocalEncryptionConfiguration, User};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `EncryptionKey`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EncryptionKey {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `createDate`: `string (date-time)`.
    #[doc(alias = "createDate")]
    pub create_date: Option<DateTime>,
    /// `keydataSummary`: `string`.
    #[doc(alias = "keydataSummary")]
    pub keydata_summary: Option<String>,
    /// `user`: `User`.
    pub user: Option<Box<User>>,
    /// `localEncryptionConfiguration`: `LocalEncryptionConfiguration`.
    #[doc(alias = "localEncryptionConfiguration")]
    pub local_encryption_configuration: Option<Box<LocalEncryptionConfiguration>>,
    /// `keyConfigurationType`: one of `KmsSymmetric`, `LocalKeyManager`, `Native` and `None`.
    #[doc(alias = "keyConfigurationType")]
    pub key_configuration_type: Option<Open<KeyConfigurationType>>,
    /// `kmsKeyArn`: `string`.
    #[doc(alias = "kmsKeyArn")]
    pub kms_key_arn: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EncryptionKey "EncryptionKey" 9 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        create_date: DateTime = "createDate" with_create_date,
        keydata_summary: String = "keydataSummary" with_keydata_summary,
        user: Box<User> = "user" with_user,
        local_encryption_configuration: Box<LocalEncryptionConfiguration> = "localEncryptionConfiguration" with_local_encryption_configuration,
        key_configuration_type: Open<KeyConfigurationType> = "keyConfigurationType" with_key_configuration_type,
        kms_key_arn: String = "kmsKeyArn" with_kms_key_arn,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `keyConfigurationType` of `EncryptionKey`. Known values: `KmsSymmetric`, `LocalKeyManager`, `Native`, `None`.
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
