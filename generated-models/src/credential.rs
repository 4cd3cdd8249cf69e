// @generated from the schema "Credential"; changes made here are lost at the next generation

/// The schema `Credential`.
#[repr(C)]
pub struct Credential {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `type`: `CredentialType`, required.
    pub r#type: ::std::option::Option<::std::boxed::Box<crate::CredentialType>>,
    /// `credentialFields`: `map of string`.
    #[doc(alias = "credentialFields")]
    pub credential_fields: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Credential "Credential" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        r#type: ::std::boxed::Box<crate::CredentialType> = "type" 1 with_type,
        credential_fields: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "credentialFields" 16 with_credential_fields,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
