// @generated from the schema "WritableEntity"; changes made here are lost at the next generation

/// The schema `WritableEntity`.
#[repr(C)]
pub struct WritableEntity {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WritableEntity "WritableEntity" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
