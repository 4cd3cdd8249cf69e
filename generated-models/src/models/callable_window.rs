// @generated from the schema "CallableWindow"; changes made here are lost at the next generation

use crate::{AtzmTimeSlot, AtzmTimeSlotWithTimeZone};
use crate::runtime::Extra;

/// The schema `CallableWindow`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CallableWindow {
    /// `mapped`: `AtzmTimeSlot`.
    pub mapped: Option<Box<AtzmTimeSlot>>,
    /// `unmapped`: `AtzmTimeSlotWithTimeZone`.
    pub unmapped: Option<Box<AtzmTimeSlotWithTimeZone>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CallableWindow "CallableWindow" 2 {
    (
        mapped: Box<AtzmTimeSlot> = "mapped" with_mapped,
        unmapped: Box<AtzmTimeSlotWithTimeZone> = "unmapped" with_unmapped,
    )
});
