// @generated from the schema "PinnedMessageRequest"; changes made here are lost at the next generation

/// The schema `PinnedMessageRequest`.
#[repr(C)]
pub struct PinnedMessageRequest {
    /// `pinnedMessageIds`: `array of string`, required.
    #[doc(alias = "pinnedMessageIds")]
    pub pinned_message_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PinnedMessageRequest "PinnedMessageRequest" 1 {
    (
        pinned_message_ids: ::std::vec::Vec<::std::string::String> = "pinnedMessageIds" 1 with_pinned_message_ids,
    )
});
