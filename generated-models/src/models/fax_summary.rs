// @generated from the schema "FaxSummary"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `FaxSummary`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FaxSummary {
    /// `readCount`: `integer (int32)`.
    #[doc(alias = "readCount")]
    pub read_count: Option<i32>,
    /// `unreadCount`: `integer (int32)`.
    #[doc(alias = "unreadCount")]
    pub unread_count: Option<i32>,
    /// `totalCount`: `integer (int32)`.
    #[doc(alias = "totalCount")]
    pub total_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FaxSummary "FaxSummary" 3 {
    (
        read_count: i32 = "readCount" with_read_count,
        unread_count: i32 = "unreadCount" with_unread_count,
        total_count: i32 = "totalCount" with_total_count,
    )
});
