// @generated from the schema "ChatSendMessageResponse"; changes made here are lost at the next generation

/// The schema `ChatSendMessageResponse`.
#[repr(C)]
pub struct ChatSendMessageResponse {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ChatSendMessageResponse "ChatSendMessageResponse" 1 {
    (
        id: ::std::string::String = "id" 1 with_id,
    )
});
