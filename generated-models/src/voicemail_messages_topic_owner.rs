// @generated from the schema "VoicemailMessagesTopicOwner"; changes made here are lost at the next generation

/// The schema `VoicemailMessagesTopicOwner`.
#[repr(C)]
pub struct VoicemailMessagesTopicOwner {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(VoicemailMessagesTopicOwner "VoicemailMessagesTopicOwner" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
