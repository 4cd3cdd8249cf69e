// @generated from the schema "AfterCallWorkUpdate"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `AfterCallWorkUpdate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AfterCallWorkUpdate {
    /// `afterCallWorkRequired`: `boolean`, required.
    #[doc(alias = "afterCallWorkRequired")]
    pub after_call_work_required: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AfterCallWorkUpdate "AfterCallWorkUpdate" 1 {
    (
        after_call_work_required: bool = "afterCallWorkRequired" with_after_call_work_required required,
    )
});
