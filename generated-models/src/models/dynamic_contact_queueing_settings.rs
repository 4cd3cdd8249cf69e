// @generated from the schema "DynamicContactQueueingSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `DynamicContactQueueingSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DynamicContactQueueingSettings {
    /// `sort`: `boolean`.
    pub sort: Option<bool>,
    /// `filter`: `boolean`.
    pub filter: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DynamicContactQueueingSettings "DynamicContactQueueingSettings" 2 {
    (
        sort: bool = "sort" with_sort,
        filter: bool = "filter" with_filter,
    )
});
