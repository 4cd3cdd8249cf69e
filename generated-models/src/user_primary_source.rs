// @generated from the schema "UserPrimarySource"; changes made here are lost at the next generation

/// The schema `UserPrimarySource`.
#[repr(C)]
pub struct UserPrimarySource {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `sourceId`: `string`.
    #[doc(alias = "sourceId")]
    pub source_id: ::std::option::Option<::std::string::String>,
    /// `registered`: `boolean`.
    pub registered: ::std::option::Option<bool>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserPrimarySource "UserPrimarySource" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        source_id: ::std::string::String = "sourceId" 0 with_source_id,
        registered: bool = "registered" 0 with_registered,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
