// @generated from the schema "ObjectiveTemplate"; changes made here are lost at the next generation

use crate::ObjectiveZone;
use crate::runtime::Extra;

/// The schema `ObjectiveTemplate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ObjectiveTemplate {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `zones`: `array of ObjectiveZone`.
    pub zones: Option<Vec<ObjectiveZone>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ObjectiveTemplate "ObjectiveTemplate" 4 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        zones: Vec<ObjectiveZone> = "zones" with_zones,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
