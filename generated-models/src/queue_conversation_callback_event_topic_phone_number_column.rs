// @generated from the schema "QueueConversationCallbackEventTopicPhoneNumberColumn"; changes made here are lost at the next generation

/// The schema `QueueConversationCallbackEventTopicPhoneNumberColumn`.
#[repr(C)]
pub struct QueueConversationCallbackEventTopicPhoneNumberColumn {
    /// `columnName`: `string`.
    #[doc(alias = "columnName")]
    pub column_name: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(QueueConversationCallbackEventTopicPhoneNumberColumn "QueueConversationCallbackEventTopicPhoneNumberColumn" 2 {
    (
        column_name: ::std::string::String = "columnName" 0 with_column_name,
        r#type: ::std::string::String = "type" 0 with_type,
    )
});
