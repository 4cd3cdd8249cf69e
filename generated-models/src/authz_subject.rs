// @generated from the schema "AuthzSubject"; changes made here are lost at the next generation

/// The schema `AuthzSubject`.
#[repr(C)]
pub struct AuthzSubject {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `grants`: `array of AuthzGrant`.
    pub grants: ::std::option::Option<::std::vec::Vec<crate::AuthzGrant>>,
    /// `version`: `integer (int32)`.
    pub version: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AuthzSubject "AuthzSubject" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        grants: ::std::vec::Vec<crate::AuthzGrant> = "grants" 0 with_grants,
        version: i32 = "version" 0 with_version,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
