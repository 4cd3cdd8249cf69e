// @generated from the schema "MediaSummary"; changes made here are lost at the next generation

use crate::MediaSummaryDetail;
use crate::runtime::Extra;

/// The schema `MediaSummary`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MediaSummary {
    /// `contactCenter`: `MediaSummaryDetail`.
    #[doc(alias = "contactCenter")]
    pub contact_center: Option<Box<MediaSummaryDetail>>,
    /// `enterprise`: `MediaSummaryDetail`.
    pub enterprise: Option<Box<MediaSummaryDetail>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MediaSummary "MediaSummary" 2 {
    (
        contact_center: Box<MediaSummaryDetail> = "contactCenter" with_contact_center,
        enterprise: Box<MediaSummaryDetail> = "enterprise" with_enterprise,
    )
});
