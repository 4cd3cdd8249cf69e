// @generated from the schema "UserConversationsEventMediaSummary"; changes made here are lost at the next generation

/// The schema `UserConversationsEventMediaSummary`.
#[repr(C)]
pub struct UserConversationsEventMediaSummary {
    /// `contactCenter`: `UserConversationsEventMediaSummaryDetail`.
    #[doc(alias = "contactCenter")]
    pub contact_center: ::std::option::Option<
        ::std::boxed::Box<crate::UserConversationsEventMediaSummaryDetail>,
    >,
    /// `enterprise`: `UserConversationsEventMediaSummaryDetail`.
    pub enterprise: ::std::option::Option<
        ::std::boxed::Box<crate::UserConversationsEventMediaSummaryDetail>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserConversationsEventMediaSummary "UserConversationsEventMediaSummary" 2 {
    (
        contact_center: ::std::boxed::Box<crate::UserConversationsEventMediaSummaryDetail> = "contactCenter" 0 with_contact_center,
        enterprise: ::std::boxed::Box<crate::UserConversationsEventMediaSummaryDetail> = "enterprise" 0 with_enterprise,
    )
});
