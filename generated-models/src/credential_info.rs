// @generated from the schema "CredentialInfo"; changes made here are lost at the next generation

/// The schema `CredentialInfo`.
#[repr(C)]
pub struct CredentialInfo {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `createdDate`: `string (date-time)`, read-only.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedDate`: `string (date-time)`, read-only.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `type`: `CredentialType`.
    pub r#type: ::std::option::Option<::std::boxed::Box<crate::CredentialType>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CredentialInfo "CredentialInfo" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        created_date: crate::runtime::DateTime = "createdDate" 2 with_created_date,
        modified_date: crate::runtime::DateTime = "modifiedDate" 2 with_modified_date,
        r#type: ::std::boxed::Box<crate::CredentialType> = "type" 0 with_type,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
