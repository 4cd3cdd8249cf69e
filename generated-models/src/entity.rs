// @generated from the schema "Entity"; changes made here are lost at the next generation

/// The schema `Entity`.
#[repr(C)]
pub struct Entity {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Entity "Entity" 1 {
    (
        id: ::std::string::String = "id" 2 with_id,
    )
});
