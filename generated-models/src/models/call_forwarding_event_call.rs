// @generated from the schema "CallForwardingEventCall"; changes made here are lost at the next generation

use crate::CallForwardingEventTarget;
use crate::runtime::Extra;

/// The schema `CallForwardingEventCall`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CallForwardingEventCall {
    /// `targets`: `array of CallForwardingEventTarget`.
    pub targets: Option<Vec<CallForwardingEventTarget>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CallForwardingEventCall "CallForwardingEventCall" 1 {
    (
        targets: Vec<CallForwardingEventTarget> = "targets" with_targets,
    )
});
