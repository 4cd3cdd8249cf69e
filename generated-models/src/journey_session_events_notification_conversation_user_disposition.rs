// @generated from the schema "JourneySessionEventsNotificationConversationUserDisposition"; changes made here are lost at the next generation

/// The schema `JourneySessionEventsNotificationConversationUserDisposition`.
#[repr(C)]
pub struct JourneySessionEventsNotificationConversationUserDisposition {
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// `notes`: `string`.
    pub notes: ::std::option::Option<::std::string::String>,
    /// `user`: `JourneySessionEventsNotificationUser`.
    pub user: ::std::option::Option<
        ::std::boxed::Box<crate::JourneySessionEventsNotificationUser>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneySessionEventsNotificationConversationUserDisposition "JourneySessionEventsNotificationConversationUserDisposition" 3 {
    (
        code: ::std::string::String = "code" 0 with_code,
        notes: ::std::string::String = "notes" 0 with_notes,
        user: ::std::boxed::Box<crate::JourneySessionEventsNotificationUser> = "user" 0 with_user,
    )
});
