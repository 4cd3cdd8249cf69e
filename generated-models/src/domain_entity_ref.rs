// @generated from the schema "DomainEntityRef"; changes made here are lost at the next generation

/// A reference to another entity of the platform.
///
/// The schema `DomainEntityRef`.
#[repr(C)]
pub struct DomainEntityRef {
    /// The id of the entity.
    ///
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// The name of the entity, where the platform adds it.
    ///
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// The address of the entity in the API.
    ///
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DomainEntityRef "DomainEntityRef" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
    )
});
