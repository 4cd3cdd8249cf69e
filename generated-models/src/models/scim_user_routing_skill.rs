// @generated from the schema "ScimUserRoutingSkill"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ScimUserRoutingSkill`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScimUserRoutingSkill {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `proficiency`: `number (double)`.
    pub proficiency: Option<f64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScimUserRoutingSkill "ScimUserRoutingSkill" 2 {
    (
        name: String = "name" with_name required,
        proficiency: f64 = "proficiency" with_proficiency,
    )
});
