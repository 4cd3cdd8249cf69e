// @generated from the schema "VoicemailMailboxInfo"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `VoicemailMailboxInfo`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct VoicemailMailboxInfo {
    /// `usageSizeBytes`: `integer (int64)`, read-only.
    #[doc(alias = "usageSizeBytes")]
    pub usage_size_bytes: Option<i64>,
    /// `totalCount`: `integer (int32)`, read-only.
    #[doc(alias = "totalCount")]
    pub total_count: Option<i32>,
    /// `unreadCount`: `integer (int32)`, read-only.
    #[doc(alias = "unreadCount")]
    pub unread_count: Option<i32>,
    /// `deletedCount`: `integer (int32)`, read-only.
    #[doc(alias = "deletedCount")]
    pub deleted_count: Option<i32>,
    /// `createdDate`: `string (date-time)`, read-only.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// `modifiedDate`: `string (date-time)`, read-only.
    #[doc(alias = "modifiedDate")]
    pub modified_date: Option<DateTime>,
    /// `newestUnreadDate`: `string (date-time)`, read-only.
    #[doc(alias = "newestUnreadDate")]
    pub newest_unread_date: Option<DateTime>,
    /// `oldestUnreadDate`: `string (date-time)`, read-only.
    #[doc(alias = "oldestUnreadDate")]
    pub oldest_unread_date: Option<DateTime>,
    /// `newestReadDate`: `string (date-time)`, read-only.
    #[doc(alias = "newestReadDate")]
    pub newest_read_date: Option<DateTime>,
    /// `oldestReadDate`: `string (date-time)`, read-only.
    #[doc(alias = "oldestReadDate")]
    pub oldest_read_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(VoicemailMailboxInfo "VoicemailMailboxInfo" 10 {
    (
        usage_size_bytes: i64 = "usageSizeBytes" with_usage_size_bytes read_only,
        total_count: i32 = "totalCount" with_total_count read_only,
        unread_count: i32 = "unreadCount" with_unread_count read_only,
        deleted_count: i32 = "deletedCount" with_deleted_count read_only,
        created_date: DateTime = "createdDate" with_created_date read_only,
        modified_date: DateTime = "modifiedDate" with_modified_date read_only,
        newest_unread_date: DateTime = "newestUnreadDate" with_newest_unread_date read_only,
        oldest_unread_date: DateTime = "oldestUnreadDate" with_oldest_unread_date read_only,
        newest_read_date: DateTime = "newestReadDate" with_newest_read_date read_only,
        oldest_read_date: DateTime = "oldestReadDate" with_oldest_read_date read_only,
    )
});
