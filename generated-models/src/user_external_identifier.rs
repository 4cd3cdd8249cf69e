// @generated from the schema "UserExternalIdentifier"; changes made here are lost at the next generation

/// The schema `UserExternalIdentifier`.
#[repr(C)]
pub struct UserExternalIdentifier {
    /// `authorityName`: `string`, required.
    #[doc(alias = "authorityName")]
    pub authority_name: ::std::option::Option<::std::string::String>,
    /// `externalKey`: `string`, required.
    #[doc(alias = "externalKey")]
    pub external_key: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserExternalIdentifier "UserExternalIdentifier" 3 {
    (
        authority_name: ::std::string::String = "authorityName" 1 with_authority_name,
        external_key: ::std::string::String = "externalKey" 1 with_external_key,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
