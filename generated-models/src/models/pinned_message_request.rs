// @generated from the schema "PinnedMessageRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PinnedMessageRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PinnedMessageRequest {
    /// `pinnedMessageIds`: `array of string`, required.
    #[doc(alias = "pinnedMessageIds")]
    pub pinned_message_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PinnedMessageRequest "PinnedMessageRequest" 1 {
    (
        pinned_message_ids: Vec<String> = "pinnedMessageIds" with_pinned_message_ids required,
    )
});
