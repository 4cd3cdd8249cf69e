// @generated from the schema "AddressableEntityRef"; changes made here are lost at the next generation

/// A reference to another entity by id and address.
///
/// The schema `AddressableEntityRef`.
#[repr(C)]
pub struct AddressableEntityRef {
    /// The id of the entity.
    ///
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// The address of the entity in the API.
    ///
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AddressableEntityRef "AddressableEntityRef" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        self_uri: ::std::string::String = "selfUri" 0 with_self_uri,
    )
});
