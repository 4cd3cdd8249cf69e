// @generated from the schema "ActionMapScheduleGroup"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ActionMapScheduleGroup`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActionMapScheduleGroup {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActionMapScheduleGroup "ActionMapScheduleGroup" 1 {
    (
        id: String = "id" with_id required,
    )
});
