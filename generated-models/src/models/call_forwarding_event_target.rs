// @generated from the schema "CallForwardingEventTarget"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CallForwardingEventTarget`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CallForwardingEventTarget {
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CallForwardingEventTarget "CallForwardingEventTarget" 2 {
    (
        r#type: String = "type" with_type,
        value: String = "value" with_value,
    )
});
