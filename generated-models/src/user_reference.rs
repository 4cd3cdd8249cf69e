// @generated from the schema "UserReference"; changes made here are lost at the next generation

/// The schema `UserReference`.
#[repr(C)]
pub struct UserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserReference "UserReference" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
