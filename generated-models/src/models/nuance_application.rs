// @generated from the schema "NuanceApplication"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `NuanceApplication`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NuanceApplication {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `tag`: `string`, required.
    pub tag: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NuanceApplication "NuanceApplication" 3 {
    (
        id: String = "id" with_id required,
        tag: String = "tag" with_tag required,
        name: String = "name" with_name required,
    )
});
