// @generated from the schema "Category"; changes made here are lost at the next generation

/// The schema `Category`.
#[repr(C)]
pub struct Category {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Category "Category" 1 {
    (
        name: ::std::string::String = "name" 0 with_name,
    )
});
