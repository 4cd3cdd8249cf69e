// @generated from the schema "EncryptionKey"; changes made here are lost at the next generation

/// The schema `EncryptionKey`.
#[repr(C)]
pub struct EncryptionKey {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `createDate`: `string (date-time)`.
    #[doc(alias = "createDate")]
    pub create_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `keydataSummary`: `string`.
    #[doc(alias = "keydataSummary")]
    pub keydata_summary: ::std::option::Option<::std::string::String>,
    /// `user`: `User`.
    pub user: ::std::option::Option<::std::boxed::Box<crate::User>>,
    /// `localEncryptionConfiguration`: `LocalEncryptionConfiguration`.
    #[doc(alias = "localEncryptionConfiguration")]
    pub local_encryption_configuration: ::std::option::Option<
        ::std::boxed::Box<crate::LocalEncryptionConfiguration>,
    >,
    /// `keyConfigurationType`: `string`.
    #[doc(alias = "keyConfigurationType")]
    pub key_configuration_type: ::std::option::Option<
        crate::runtime::Open<KeyConfigurationType>,
    >,
    /// `kmsKeyArn`: `string`.
    #[doc(alias = "kmsKeyArn")]
    pub kms_key_arn: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EncryptionKey "EncryptionKey" 9 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        create_date: crate::runtime::DateTime = "createDate" 0 with_create_date,
        keydata_summary: ::std::string::String = "keydataSummary" 0 with_keydata_summary,
        user: ::std::boxed::Box<crate::User> = "user" 0 with_user,
        local_encryption_configuration: ::std::boxed::Box<crate::LocalEncryptionConfiguration> = "localEncryptionConfiguration" 0 with_local_encryption_configuration,
        key_configuration_type: crate::runtime::Open<KeyConfigurationType> = "keyConfigurationType" 0 with_key_configuration_type,
        kms_key_arn: ::std::string::String = "kmsKeyArn" 0 with_kms_key_arn,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `keyConfigurationType` of `EncryptionKey`. Known values: `KmsSymmetric`, `LocalKeyManager`, `Native`, `None`.
#[non_exhaustive]
pub enum KeyConfigurationType {
    KmsSymmetric,
    LocalKeyManager,
    Native,
    None,
}

crate::runtime::known!(KeyConfigurationType);

impl crate::runtime::Enum for KeyConfigurationType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::KmsSymmetric, "KmsSymmetric"),
        (Self::LocalKeyManager, "LocalKeyManager"),
        (Self::Native, "Native"),
        (Self::None, "None"),
    ];
}
