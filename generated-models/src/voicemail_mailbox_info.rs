// @generated from the schema "VoicemailMailboxInfo"; changes made here are lost at the next generation

/// The schema `VoicemailMailboxInfo`.
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

impl crate::runtime::Model for VoicemailMailboxInfo {
    const EMPTY: Self = Self {
        usage_size_bytes: ::std::option::Option::None,
        total_count: ::std::option::Option::None,
        unread_count: ::std::option::Option::None,
        deleted_count: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        modified_date: ::std::option::Option::None,
        newest_unread_date: ::std::option::Option::None,
        oldest_unread_date: ::std::option::Option::None,
        newest_read_date: ::std::option::Option::None,
        oldest_read_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &VoicemailMailboxInfo = &<VoicemailMailboxInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "VoicemailMailboxInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("usageSizeBytes", "usage_size_bytes", 2),
            ("totalCount", "total_count", 2),
            ("unreadCount", "unread_count", 2),
            ("deletedCount", "deleted_count", 2),
            ("createdDate", "created_date", 2),
            ("modifiedDate", "modified_date", 2),
            ("newestUnreadDate", "newest_unread_date", 2),
            ("oldestUnreadDate", "oldest_unread_date", 2),
            ("newestReadDate", "newest_read_date", 2),
            ("oldestReadDate", "oldest_read_date", 2),
        ],
        fields: &[
            &E.usage_size_bytes,
            &E.total_count,
            &E.unread_count,
            &E.deleted_count,
            &E.created_date,
            &E.modified_date,
            &E.newest_unread_date,
            &E.oldest_unread_date,
            &E.newest_read_date,
            &E.oldest_read_date,
        ],
    }
};

crate::runtime::model!(VoicemailMailboxInfo);

crate::runtime::setters!(VoicemailMailboxInfo {
    with_usage_size_bytes: usage_size_bytes: i64,
    with_total_count: total_count: i32,
    with_unread_count: unread_count: i32,
    with_deleted_count: deleted_count: i32,
    with_created_date: created_date: crate::runtime::DateTime,
    with_modified_date: modified_date: crate::runtime::DateTime,
    with_newest_unread_date: newest_unread_date: crate::runtime::DateTime,
    with_oldest_unread_date: oldest_unread_date: crate::runtime::DateTime,
    with_newest_read_date: newest_read_date: crate::runtime::DateTime,
    with_oldest_read_date: oldest_read_date: crate::runtime::DateTime,
});
