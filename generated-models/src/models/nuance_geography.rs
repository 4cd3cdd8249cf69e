// @generated from the schema "NuanceGeography"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `NuanceGeography`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NuanceGeography {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NuanceGeography "NuanceGeography" 2 {
    (
        id: String = "id" with_id required,
        name: String = "name" with_name required,
    )
});
