// @generated from the schema "NamedEntity"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `NamedEntity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NamedEntity {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, read-only.
    pub name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NamedEntity "NamedEntity" 2 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name read_only,
    )
});
