// @generated from the schema "SelectorEventTrigger"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SelectorEventTrigger`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SelectorEventTrigger {
    /// `selector`: `string`, required.
    pub selector: Option<String>,
    /// `eventName`: `string`, required.
    #[doc(alias = "eventName")]
    pub event_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SelectorEventTrigger "SelectorEventTrigger" 2 {
    (
        selector: String = "selector" with_selector required,
        event_name: String = "eventName" with_event_name required,
    )
});
