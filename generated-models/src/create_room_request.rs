// @generated from the schema "CreateRoomRequest"; changes made here are lost at the next generation

/// The schema `CreateRoomRequest`.
#[repr(C)]
pub struct CreateRoomRequest {
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `subject`: `string`, required.
    pub subject: ::std::option::Option<::std::string::String>,
    /// `userIds`: `array of string`.
    #[doc(alias = "userIds")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateRoomRequest "CreateRoomRequest" 3 {
    (
        description: ::std::string::String = "description" 0 with_description,
        subject: ::std::string::String = "subject" 1 with_subject,
        user_ids: ::std::vec::Vec<::std::string::String> = "userIds" 0 with_user_ids,
    )
});
