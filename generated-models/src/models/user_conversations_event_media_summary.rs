// @generated from the schema "UserConversationsEventMediaSummary"; changes made here are lost at the next generation

use crate::UserConversationsEventMediaSummaryDetail;
use crate::runtime::Extra;

/// The schema `UserConversationsEventMediaSummary`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UserConversationsEventMediaSummary {
    /// `contactCenter`: `UserConversationsEventMediaSummaryDetail`.
    #[doc(alias = "contactCenter")]
    pub contact_center: Option<Box<UserConversationsEventMediaSummaryDetail>>,
    /// `enterprise`: `UserConversationsEventMediaSummaryDetail`.
    pub enterprise: Option<Box<UserConversationsEventMediaSummaryDetail>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UserConversationsEventMediaSummary "UserConversationsEventMediaSummary" 2 {
    (
        contact_center: Box<UserConversationsEventMediaSummaryDetail> = "contactCenter" with_contact_center,
        enterprise: Box<UserConversationsEventMediaSummaryDetail> = "enterprise" with_enterprise,
    )
});
