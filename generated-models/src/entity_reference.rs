// @generated from the schema "EntityReference"; changes made here are lost at the next generation

/// The schema `EntityReference`.
#[repr(C)]
pub struct EntityReference {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EntityReference "EntityReference" 1 {
    (
        id: ::std::string::String = "id" 1 with_id,
    )
});
