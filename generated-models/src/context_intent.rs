// @generated from the schema "ContextIntent"; changes made here are lost at the next generation

/// The schema `ContextIntent`.
#[repr(C)]
pub struct ContextIntent {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContextIntent "ContextIntent" 1 {
    (
        name: ::std::string::String = "name" 1 with_name,
    )
});
