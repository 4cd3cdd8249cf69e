// @generated from the schema "ChatFavorite"; changes made here are lost at the next generation

/// The schema `ChatFavorite`.
#[repr(C)]
pub struct ChatFavorite {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `externalId`: `string`, required.
    #[doc(alias = "externalId")]
    pub external_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ChatFavorite "ChatFavorite" 2 {
    (
        id: ::std::string::String = "id" 1 with_id,
        external_id: ::std::string::String = "externalId" 1 with_external_id,
    )
});
