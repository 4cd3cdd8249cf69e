// @generated from the schema "RoomUpdateRequest"; changes made here are lost at the next generation

/// The schema `RoomUpdateRequest`.
#[repr(C)]
pub struct RoomUpdateRequest {
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `subject`: `string`.
    pub subject: ::std::option::Option<::std::string::String>,
    /// `pinnedMessageIds`: `array of string`.
    #[doc(alias = "pinnedMessageIds")]
    pub pinned_message_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `ownerIds`: `array of string`.
    #[doc(alias = "ownerIds")]
    pub owner_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RoomUpdateRequest "RoomUpdateRequest" 4 {
    (
        description: ::std::string::String = "description" 0 with_description,
        subject: ::std::string::String = "subject" 0 with_subject,
        pinned_message_ids: ::std::vec::Vec<::std::string::String> = "pinnedMessageIds" 0 with_pinned_message_ids,
        owner_ids: ::std::vec::Vec<::std::string::String> = "ownerIds" 0 with_owner_ids,
    )
});
