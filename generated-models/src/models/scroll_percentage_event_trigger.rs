// @generated from the schema "ScrollPercentageEventTrigger"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ScrollPercentageEventTrigger`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScrollPercentageEventTrigger {
    /// `percentage`: `integer (int32)`, required.
    pub percentage: Option<i32>,
    /// `eventName`: `string`, required.
    #[doc(alias = "eventName")]
    pub event_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScrollPercentageEventTrigger "ScrollPercentageEventTrigger" 2 {
    (
        percentage: i32 = "percentage" with_percentage required,
        event_name: String = "eventName" with_event_name required,
    )
});
