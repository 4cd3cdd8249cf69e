// @generated from the schema "SubscriberResponse"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SubscriberResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SubscriberResponse {
    /// `messageReturned`: `array of string`.
    #[doc(alias = "messageReturned")]
    pub message_returned: Option<Vec<String>>,
    /// `status`: `string`, required.
    pub status: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SubscriberResponse "SubscriberResponse" 2 {
    (
        message_returned: Vec<String> = "messageReturned" with_message_returned,
        status: String = "status" with_status required,
    )
});
