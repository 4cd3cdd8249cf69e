// @generated from the schema "JourneySessionEventsNotificationConversationUserDisposition"; changes made here are lost at the next generation

use crate::JourneySessionEventsNotificationUser;
use crate::runtime::Extra;

/// The schema `JourneySessionEventsNotificationConversationUserDisposition`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneySessionEventsNotificationConversationUserDisposition {
    /// `code`: `string`.
    pub code: Option<String>,
    /// `notes`: `string`.
    pub notes: Option<String>,
    /// `user`: `JourneySessionEventsNotificationUser`.
    pub user: Option<Box<JourneySessionEventsNotificationUser>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneySessionEventsNotificationConversationUserDisposition "JourneySessionEventsNotificationConversationUserDisposition" 3 {
    (
        code: String = "code" with_code,
        notes: String = "notes" with_notes,
        user: Box<JourneySessionEventsNotificationUser> = "user" with_user,
    )
});
