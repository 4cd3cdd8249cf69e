// @generated from the schema "AlternativeShiftJobResponse"; changes made here are lost at the next generation

use crate::{
    AlternativeShiftBulkUpdateTradesResponseTemplate,
    AlternativeShiftOffersViewResponseTemplate,
    AlternativeShiftTradesViewResponseTemplate, ErrorBody,
};
use crate::runtime::{Extra, Open};

/// The schema `AlternativeShiftJobResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AlternativeShiftJobResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `status`: one of `Processing`, `Complete` and `Error`, required.
    pub status: Option<Open<Status>>,
    /// `type`: one of `ListOffers`, `SearchOffers`, `ListUserTrades`, `SearchTrades` and `BulkUpdateTrades`, required.
    pub r#type: Option<Open<Type>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: Option<String>,
    /// `error`: `ErrorBody`.
    pub error: Option<Box<ErrorBody>>,
    /// `viewOffersResults`: `AlternativeShiftOffersViewResponseTemplate`.
    #[doc(alias = "viewOffersResults")]
    pub view_offers_results: Option<Box<AlternativeShiftOffersViewResponseTemplate>>,
    /// `viewTradesResults`: `AlternativeShiftTradesViewResponseTemplate`.
    #[doc(alias = "viewTradesResults")]
    pub view_trades_results: Option<Box<AlternativeShiftTradesViewResponseTemplate>>,
    /// `bulkUpdateTradesResults`: `AlternativeShiftBulkUpdateTradesResponseTemplate`.
    #[doc(alias = "bulkUpdateTradesResults")]
    pub bulk_update_trades_results: Option<
        Box<AlternativeShiftBulkUpdateTradesResponseTemplate>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AlternativeShiftJobResponse "AlternativeShiftJobResponse" 9 {
    (
        id: String = "id" with_id read_only,
        status: Open<Status> = "status" with_status required,
        r#type: Open<Type> = "type" with_type required,
        download_url: String = "downloadUrl" with_download_url,
        error: Box<ErrorBody> = "error" with_error,
        view_offers_results: Box<AlternativeShiftOffersViewResponseTemplate> = "viewOffersResults" with_view_offers_results,
        view_trades_results: Box<AlternativeShiftTradesViewResponseTemplate> = "viewTradesResults" with_view_trades_results,
        bulk_update_trades_results: Box<AlternativeShiftBulkUpdateTradesResponseTemplate> = "bulkUpdateTradesResults" with_bulk_update_trades_results,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `AlternativeShiftJobResponse`. Known values: `Processing`, `Complete`, `Error`.
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

/// The property `type` of `AlternativeShiftJobResponse`. Known values: `ListOffers`, `SearchOffers`, `ListUserTrades`, `SearchTrades`, `BulkUpdateTrades`.
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
