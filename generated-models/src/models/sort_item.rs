// @generated from the schema "SortItem"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SortItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SortItem {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `ascending`: `boolean`.
    pub ascending: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SortItem "SortItem" 2 {
    (
        name: String = "name" with_name,
        ascending: bool = "ascending" with_ascending,
    )
});
