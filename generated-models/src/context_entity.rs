// @generated from the schema "ContextEntity"; changes made here are lost at the next generation

/// The schema `ContextEntity`.
#[repr(C)]
pub struct ContextEntity {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContextEntity "ContextEntity" 1 {
    (
        name: ::std::string::String = "name" 1 with_name,
    )
});
