// @generated from the schema "RecordingEncryptionConfiguration"; changes made here are lost at the next generation

/// The schema `RecordingEncryptionConfiguration`.
pub struct RecordingEncryptionConfiguration {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `url`: `string`, required.
    pub url: ::std::option::Option<::std::string::String>,
    /// `apiId`: `string`.
    #[doc(alias = "apiId")]
    pub api_id: ::std::option::Option<::std::string::String>,
    /// `apiKey`: `string`.
    #[doc(alias = "apiKey")]
    pub api_key: ::std::option::Option<::std::string::String>,
    /// `keyConfigurationType`: `string`, required.
    #[doc(alias = "keyConfigurationType")]
    pub key_configuration_type: ::std::option::Option<
        crate::runtime::Open<KeyConfigurationType>,
    >,
    /// `lastError`: `ErrorBody`.
    #[doc(alias = "lastError")]
    pub last_error: ::std::option::Option<::std::boxed::Box<crate::ErrorBody>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RecordingEncryptionConfiguration {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        url: ::std::option::Option::None,
        api_id: ::std::option::Option::None,
        api_key: ::std::option::Option::None,
        key_configuration_type: ::std::option::Option::None,
        last_error: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RecordingEncryptionConfiguration = &<RecordingEncryptionConfiguration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RecordingEncryptionConfiguration",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("url", "url", 1),
            ("apiId", "api_id", 0),
            ("apiKey", "api_key", 0),
            ("keyConfigurationType", "key_configuration_type", 1),
            ("lastError", "last_error", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.url,
            &E.api_id,
            &E.api_key,
            &E.key_configuration_type,
            &E.last_error,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(RecordingEncryptionConfiguration);

crate::runtime::setters!(RecordingEncryptionConfiguration {
    with_id: id: ::std::string::String,
    with_url: url: ::std::string::String,
    with_api_id: api_id: ::std::string::String,
    with_api_key: api_key: ::std::string::String,
    with_key_configuration_type: key_configuration_type: crate::runtime::Open<KeyConfigurationType>,
    with_last_error: last_error: ::std::boxed::Box<crate::ErrorBody>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `keyConfigurationType` of `RecordingEncryptionConfiguration`. Known values: `KmsSymmetric`, `LocalKeyManager`, `Native`, `None`.
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
