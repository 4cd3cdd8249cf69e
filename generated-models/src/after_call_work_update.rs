// @generated from the schema "AfterCallWorkUpdate"; changes made here are lost at the next generation

/// The schema `AfterCallWorkUpdate`.
#[repr(C)]
pub struct AfterCallWorkUpdate {
    /// `afterCallWorkRequired`: `boolean`, required.
    #[doc(alias = "afterCallWorkRequired")]
    pub after_call_work_required: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AfterCallWorkUpdate "AfterCallWorkUpdate" 1 {
    (
        after_call_work_required: bool = "afterCallWorkRequired" 1 with_after_call_work_required,
    )
});
