// @generated from the schema "Usage"; changes made here are lost at the next generation

use crate::UsageItem;
use crate::runtime::Extra;

/// The schema `Usage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Usage {
    /// `types`: `array of UsageItem`.
    pub types: Option<Vec<UsageItem>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Usage "Usage" 1 {
    (
        types: Vec<UsageItem> = "types" with_types,
    )
});
