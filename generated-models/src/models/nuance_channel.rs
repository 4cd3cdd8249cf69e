// @generated from the schema "NuanceChannel"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `NuanceChannel`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NuanceChannel {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `modes`: `array of string`.
    pub modes: Option<Vec<String>>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NuanceChannel "NuanceChannel" 4 {
    (
        id: String = "id" with_id required,
        name: String = "name" with_name required,
        modes: Vec<String> = "modes" with_modes,
        color: String = "color" with_color,
    )
});
