// @generated from the schema "TeamMembers"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TeamMembers`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TeamMembers {
    /// `memberIds`: `array of string`, required.
    #[doc(alias = "memberIds")]
    pub member_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TeamMembers "TeamMembers" 1 {
    (
        member_ids: Vec<String> = "memberIds" with_member_ids required,
    )
});
