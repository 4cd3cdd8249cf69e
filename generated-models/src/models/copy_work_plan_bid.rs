// @generated from the schema "CopyWorkPlanBid"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CopyWorkPlanBid`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CopyWorkPlanBid {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CopyWorkPlanBid "CopyWorkPlanBid" 1 {
    (
        name: String = "name" with_name required,
    )
});
