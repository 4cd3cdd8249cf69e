// @generated from the schema "MediaSummary"; changes made here are lost at the next generation

/// The schema `MediaSummary`.
#[repr(C)]
pub struct MediaSummary {
    /// `contactCenter`: `MediaSummaryDetail`.
    #[doc(alias = "contactCenter")]
    pub contact_center: ::std::option::Option<
        ::std::boxed::Box<crate::MediaSummaryDetail>,
    >,
    /// `enterprise`: `MediaSummaryDetail`.
    pub enterprise: ::std::option::Option<::std::boxed::Box<crate::MediaSummaryDetail>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MediaSummary "MediaSummary" 2 {
    (
        contact_center: ::std::boxed::Box<crate::MediaSummaryDetail> = "contactCenter" 0 with_contact_center,
        enterprise: ::std::boxed::Box<crate::MediaSummaryDetail> = "enterprise" 0 with_enterprise,
    )
});
