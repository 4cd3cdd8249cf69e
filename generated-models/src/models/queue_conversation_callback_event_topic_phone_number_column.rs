// @generated from the schema "QueueConversationCallbackEventTopicPhoneNumberColumn"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `QueueConversationCallbackEventTopicPhoneNumberColumn`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueConversationCallbackEventTopicPhoneNumberColumn {
    /// `columnName`: `string`.
    #[doc(alias = "columnName")]
    pub column_name: Option<String>,
    /// `type`: `string`.
    pub r#type: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueConversationCallbackEventTopicPhoneNumberColumn "QueueConversationCallbackEventTopicPhoneNumberColumn" 2 {
    (
        column_name: String = "columnName" with_column_name,
        r#type: String = "type" with_type,
    )
});
