// @generated from the schema "VoicemailMailboxInfo"; changes made here are lost at the next generation

/// The schema `VoicemailMailboxInfo`.
#[repr(C)]
pub struct VoicemailMailboxInfo {
    /// `usageSizeBytes`: `integer (int64)`, read-only.
    #[doc(alias = "usageSizeBytes")]
    pub usage_size_bytes: ::std::option::Option<i64>,
    /// `totalCount`: `integer (int32)`, read-only.
    #[doc(alias = "totalCount")]
    pub total_count: ::std::option::Option<i32>,
    /// `unreadCount`: `integer (int32)`, read-only.
    #[doc(alias = "unreadCount")]
    pub unread_count: ::std::option::Option<i32>,
    /// `deletedCount`: `integer (int32)`, read-only.
    #[doc(alias = "deletedCount")]
    pub deleted_count: ::std::option::Option<i32>,
    /// `createdDate`: `string (date-time)`, read-only.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedDate`: `string (date-time)`, read-only.
    #[doc(alias = "modifiedDate")]
    pub modified_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `newestUnreadDate`: `string (date-time)`, read-only.
    #[doc(alias = "newestUnreadDate")]
    pub newest_unread_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `oldestUnreadDate`: `string (date-time)`, read-only.
    #[doc(alias = "oldestUnreadDate")]
    pub oldest_unread_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `newestReadDate`: `string (date-time)`, read-only.
    #[doc(alias = "newestReadDate")]
    pub newest_read_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `oldestReadDate`: `string (date-time)`, read-only.
    #[doc(alias = "oldestReadDate")]
    pub oldest_read_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(VoicemailMailboxInfo "VoicemailMailboxInfo" 10 {
    (
        usage_size_bytes: i64 = "usageSizeBytes" 2 with_usage_size_bytes,
        total_count: i32 = "totalCount" 2 with_total_count,
        unread_count: i32 = "unreadCount" 2 with_unread_count,
        deleted_count: i32 = "deletedCount" 2 with_deleted_count,
        created_date: crate::runtime::DateTime = "createdDate" 2 with_created_date,
        modified_date: crate::runtime::DateTime = "modifiedDate" 2 with_modified_date,
        newest_unread_date: crate::runtime::DateTime = "newestUnreadDate" 2 with_newest_unread_date,
        oldest_unread_date: crate::runtime::DateTime = "oldestUnreadDate" 2 with_oldest_unread_date,
        newest_read_date: crate::runtime::DateTime = "newestReadDate" 2 with_newest_read_date,
        oldest_read_date: crate::runtime::DateTime = "oldestReadDate" 2 with_oldest_read_date,
    )
});
