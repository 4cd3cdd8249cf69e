// @generated from the schema "ConversationEncryptionConfiguration"; changes made here are lost at the next generation

/// The schema `ConversationEncryptionConfiguration`.
#[repr(C)]
pub struct ConversationEncryptionConfiguration {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `url`: `string`, required.
    pub url: ::std::option::Option<::std::string::String>,
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

crate::runtime::model!(ConversationEncryptionConfiguration "ConversationEncryptionConfiguration" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        url: ::std::string::String = "url" 1 with_url,
        key_configuration_type: crate::runtime::Open<KeyConfigurationType> = "keyConfigurationType" 1 with_key_configuration_type,
        last_error: ::std::boxed::Box<crate::ErrorBody> = "lastError" 0 with_last_error,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `keyConfigurationType` of `ConversationEncryptionConfiguration`. Known values: `KmsSymmetric`, `LocalKeyManager`, `Native`, `None`.
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
