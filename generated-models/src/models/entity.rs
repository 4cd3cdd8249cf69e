// @generated from the schema "Entity"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `Entity`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Entity {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Entity "Entity" 1 {
    (
        id: String = "id" with_id read_only,
    )
});
