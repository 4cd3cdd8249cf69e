// @generated from the schema "SecurityProfile"; changes made here are lost at the next generation

/// The schema `SecurityProfile`.
#[repr(C)]
pub struct SecurityProfile {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `permissions`: `array of string`.
    pub permissions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SecurityProfile "SecurityProfile" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        permissions: ::std::vec::Vec<::std::string::String> = "permissions" 0 with_permissions,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
