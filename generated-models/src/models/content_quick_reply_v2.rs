// @generated from the schema "ContentQuickReplyV2"; changes made here are lost at the next generation

use crate::ContentQuickReply;
use crate::runtime::Extra;

/// The schema `ContentQuickReplyV2`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContentQuickReplyV2 {
    /// `title`: `string`, required.
    pub title: Option<String>,
    /// `actions`: `array of ContentQuickReply`, required.
    pub actions: Option<Vec<ContentQuickReply>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContentQuickReplyV2 "ContentQuickReplyV2" 2 {
    (
        title: String = "title" with_title required,
        actions: Vec<ContentQuickReply> = "actions" with_actions required,
    )
});
