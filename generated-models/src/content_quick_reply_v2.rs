// @generated from the schema "ContentQuickReplyV2"; changes made here are lost at the next generation

/// The schema `ContentQuickReplyV2`.
#[repr(C)]
pub struct ContentQuickReplyV2 {
    /// `title`: `string`, required.
    pub title: ::std::option::Option<::std::string::String>,
    /// `actions`: `array of ContentQuickReply`, required.
    pub actions: ::std::option::Option<::std::vec::Vec<crate::ContentQuickReply>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContentQuickReplyV2 "ContentQuickReplyV2" 2 {
    (
        title: ::std::string::String = "title" 1 with_title,
        actions: ::std::vec::Vec<crate::ContentQuickReply> = "actions" 1 with_actions,
    )
});
