// @generated from the schema "QueueConversationVideoEventTopicPhoneNumberColumn"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `QueueConversationVideoEventTopicPhoneNumberColumn`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationVideoEventTopicPhoneNumberColumn {
    /// `columnName`: `string`.
    #[doc(alias = "columnName")]
    pub column_name: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationVideoEventTopicPhoneNumberColumn "QueueConversationVideoEventTopicPhoneNumberColumn" 2 {
    (
        column_name: String = "columnName" with_column_name,
        r#type: String = "type" with_type,
    )
});
