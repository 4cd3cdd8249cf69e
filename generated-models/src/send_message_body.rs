// @generated from the schema "SendMessageBody"; changes made here are lost at the next generation

/// The schema `SendMessageBody`.
#[repr(C)]
pub struct SendMessageBody {
    /// `message`: `string`, required.
    pub message: ::std::option::Option<::std::string::String>,
    /// `mentions`: `array of string`.
    pub mentions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `threadId`: `string`.
    #[doc(alias = "threadId")]
    pub thread_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SendMessageBody "SendMessageBody" 3 {
    (
        message: ::std::string::String = "message" 1 with_message,
        mentions: ::std::vec::Vec<::std::string::String> = "mentions" 0 with_mentions,
        thread_id: ::std::string::String = "threadId" 0 with_thread_id,
    )
});
