// @generated from the schema "AuthzGrantRole"; changes made here are lost at the next generation

/// The schema `AuthzGrantRole`.
#[repr(C)]
pub struct AuthzGrantRole {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `policies`: `array of AuthzGrantPolicy`.
    pub policies: ::std::option::Option<::std::vec::Vec<crate::AuthzGrantPolicy>>,
    /// `default`: `boolean`.
    pub default: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AuthzGrantRole "AuthzGrantRole" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        description: ::std::string::String = "description" 0 with_description,
        policies: ::std::vec::Vec<crate::AuthzGrantPolicy> = "policies" 0 with_policies,
        default: bool = "default" 0 with_default,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
