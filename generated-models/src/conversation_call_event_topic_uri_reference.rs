// @generated from the schema "ConversationCallEventTopicUriReference"; changes made here are lost at the next generation

/// The schema `ConversationCallEventTopicUriReference`.
#[repr(C)]
pub struct ConversationCallEventTopicUriReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationCallEventTopicUriReference "ConversationCallEventTopicUriReference" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
    )
});
