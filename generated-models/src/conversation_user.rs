// @generated from the schema "ConversationUser"; changes made here are lost at the next generation

/// The schema `ConversationUser`.
#[repr(C)]
pub struct ConversationUser {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationUser "ConversationUser" 1 {
    (
        id: ::std::string::String = "id" 1 with_id,
    )
});
