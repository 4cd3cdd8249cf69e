// @generated from the schema "UserConversationsEventMediaSummaryDetail"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `UserConversationsEventMediaSummaryDetail`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserConversationsEventMediaSummaryDetail {
    /// `active`: `integer`.
    pub active: Option<i64>,
    /// `acw`: `integer`.
    pub acw: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserConversationsEventMediaSummaryDetail "UserConversationsEventMediaSummaryDetail" 2 {
    (
        active: i64 = "active" with_active,
        acw: i64 = "acw" with_acw,
    )
});
