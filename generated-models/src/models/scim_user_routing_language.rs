// @generated from the schema "ScimUserRoutingLanguage"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ScimUserRoutingLanguage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScimUserRoutingLanguage {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `proficiency`: `number (double)`.
    pub proficiency: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScimUserRoutingLanguage "ScimUserRoutingLanguage" 2 {
    (
        name: String = "name" with_name required,
        proficiency: f64 = "proficiency" with_proficiency,
    )
});
