// @generated from the schema "RecipientFlow"; changes made here are lost at the next generation

/// The schema `RecipientFlow`.
#[repr(C)]
pub struct RecipientFlow {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RecipientFlow "RecipientFlow" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
