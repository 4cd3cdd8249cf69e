// @generated from the schema "SharedEntity"; changes made here are lost at the next generation

/// The schema `SharedEntity`.
#[repr(C)]
pub struct SharedEntity {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SharedEntity "SharedEntity" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
