// @generated from the schema "EncryptionKey"; changes made here are lost at the next generation

/// The schema `EncryptionKey`.
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

impl crate::runtime::Model for EncryptionKey {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        create_date: ::std::option::Option::None,
        keydata_summary: ::std::option::Option::None,
        user: ::std::option::Option::None,
        local_encryption_configuration: ::std::option::Option::None,
        key_configuration_type: ::std::option::Option::None,
        kms_key_arn: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EncryptionKey = &<EncryptionKey as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EncryptionKey",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("createDate", "create_date", 0),
            ("keydataSummary", "keydata_summary", 0),
            ("user", "user", 0),
            ("localEncryptionConfiguration", "local_encryption_configuration", 0),
            ("keyConfigurationType", "key_configuration_type", 0),
            ("kmsKeyArn", "kms_key_arn", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.create_date,
            &E.keydata_summary,
            &E.user,
            &E.local_encryption_configuration,
            &E.key_configuration_type,
            &E.kms_key_arn,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(EncryptionKey);

crate::runtime::setters!(EncryptionKey {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_create_date: create_date: crate::runtime::DateTime,
    with_keydata_summary: keydata_summary: ::std::string::String,
    with_user: user: ::std::boxed::Box<crate::User>,
    with_local_encryption_configuration: local_encryption_configuration: ::std::boxed::Box<crate::LocalEncryptionConfiguration>,
    with_key_configuration_type: key_configuration_type: crate::runtime::Open<KeyConfigurationType>,
    with_kms_key_arn: kms_key_arn: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `keyConfigurationType` of `EncryptionKey`. Known values: `KmsSymmetric`, `LocalKeyManager`, `Native`, `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyConfigurationType {
    KmsSymmetric,
    LocalKeyManager,
    Native,
    None,
}

impl crate::runtime::Enum for KeyConfigurationType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::KmsSymmetric, "KmsSymmetric"),
        (Self::LocalKeyManager, "LocalKeyManager"),
        (Self::Native, "Native"),
        (Self::None, "None"),
    ];
}
