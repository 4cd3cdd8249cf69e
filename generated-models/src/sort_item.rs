// @generated from the schema "SortItem"; changes made here are lost at the next generation

/// The schema `SortItem`.
#[repr(C)]
pub struct SortItem {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `ascending`: `boolean`.
    pub ascending: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SortItem "SortItem" 2 {
    (
        name: ::std::string::String = "name" 0 with_name,
        ascending: bool = "ascending" 0 with_ascending,
    )
});
