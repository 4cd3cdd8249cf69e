// @generated from the schema "OneOnOne"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::Extra;

/// The schema `OneOnOne`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OneOnOne {
    /// `pinnedMessages`: `array of AddressableEntityRef`.
    #[doc(alias = "pinnedMessages")]
    pub pinned_messages: Option<Vec<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OneOnOne "OneOnOne" 1 {
    (
        pinned_messages: Vec<AddressableEntityRef> = "pinnedMessages" with_pinned_messages,
    )
});
