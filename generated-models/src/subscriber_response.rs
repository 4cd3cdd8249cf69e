// @generated from the schema "SubscriberResponse"; changes made here are lost at the next generation

/// The schema `SubscriberResponse`.
#[repr(C)]
pub struct SubscriberResponse {
    /// `messageReturned`: `array of string`.
    #[doc(alias = "messageReturned")]
    pub message_returned: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `status`: `string`, required.
    pub status: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SubscriberResponse "SubscriberResponse" 2 {
    (
        message_returned: ::std::vec::Vec<::std::string::String> = "messageReturned" 0 with_message_returned,
        status: ::std::string::String = "status" 1 with_status,
    )
});
