// @generated from the schema "WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification"; changes made here are lost at the next generation

use crate::WfmAlternativeShiftJobCompleteEventV3ErrorBody;
use crate::runtime::{Extra, Open};

/// The schema `WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `type`: one of `ListOffers`, `SearchOffers`, `ListUserTrades`, `SearchTrades` and `BulkUpdateTrades`.
    pub r#type: Option<Open<Type>>,
    /// `status`: one of `Processing`, `Complete` and `Error`.
    pub status: Option<Open<Status>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// `error`: `WfmAlternativeShiftJobCompleteEventV3ErrorBody`.
    pub error: Option<Box<WfmAlternativeShiftJobCompleteEventV3ErrorBody>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification "WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification" 5 {
    (
        id: String = "id" with_id,
        r#type: Open<Type> = "type" with_type,
        status: Open<Status> = "status" with_status,
        download_url: String = "downloadUrl" with_download_url,
        error: Box<WfmAlternativeShiftJobCompleteEventV3ErrorBody> = "error" with_error,
    )
});

/// The property `type` of `WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification`. Known values: `ListOffers`, `SearchOffers`, `ListUserTrades`, `SearchTrades`, `BulkUpdateTrades`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    ListOffers,
    SearchOffers,
    ListUserTrades,
    SearchTrades,
    BulkUpdateTrades,
}

crate::runtime::values!(Type {
    ListOffers = "ListOffers",
    SearchOffers = "SearchOffers",
    ListUserTrades = "ListUserTrades",
    SearchTrades = "SearchTrades",
    BulkUpdateTrades = "BulkUpdateTrades",
});

/// The property `status` of `WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification`. Known values: `Processing`, `Complete`, `Error`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Error,
}

crate::runtime::values!(Status {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
