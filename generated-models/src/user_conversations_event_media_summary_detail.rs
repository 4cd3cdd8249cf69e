// @generated from the schema "UserConversationsEventMediaSummaryDetail"; changes made here are lost at the next generation

/// The schema `UserConversationsEventMediaSummaryDetail`.
#[repr(C)]
pub struct UserConversationsEventMediaSummaryDetail {
    /// `active`: `integer`.
    pub active: ::std::option::Option<i64>,
    /// `acw`: `integer`.
    pub acw: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserConversationsEventMediaSummaryDetail "UserConversationsEventMediaSummaryDetail" 2 {
    (
        active: i64 = "active" 0 with_active,
        acw: i64 = "acw" 0 with_acw,
    )
});
