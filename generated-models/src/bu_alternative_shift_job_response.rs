// @generated from the schema "BuAlternativeShiftJobResponse"; changes made here are lost at the next generation

/// The schema `BuAlternativeShiftJobResponse`.
#[repr(C)]
pub struct BuAlternativeShiftJobResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`, required.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// `error`: `ErrorBody`.
    pub error: ::std::option::Option<::std::boxed::Box<crate::ErrorBody>>,
    /// `viewOffersResults`: `AlternativeShiftOffersViewResponseTemplate`.
    #[doc(alias = "viewOffersResults")]
    pub view_offers_results: ::std::option::Option<
        ::std::boxed::Box<crate::AlternativeShiftOffersViewResponseTemplate>,
    >,
    /// `viewTradesResults`: `AlternativeShiftTradesViewResponseTemplate`.
    #[doc(alias = "viewTradesResults")]
    pub view_trades_results: ::std::option::Option<
        ::std::boxed::Box<crate::AlternativeShiftTradesViewResponseTemplate>,
    >,
    /// `bulkUpdateTradesResults`: `AlternativeShiftBulkUpdateTradesResponseTemplate`.
    #[doc(alias = "bulkUpdateTradesResults")]
    pub bulk_update_trades_results: ::std::option::Option<
        ::std::boxed::Box<crate::AlternativeShiftBulkUpdateTradesResponseTemplate>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuAlternativeShiftJobResponse "BuAlternativeShiftJobResponse" 9 {
    (
        id: ::std::string::String = "id" 2 with_id,
        status: crate::runtime::Open<Status> = "status" 1 with_status,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
        error: ::std::boxed::Box<crate::ErrorBody> = "error" 0 with_error,
        view_offers_results: ::std::boxed::Box<crate::AlternativeShiftOffersViewResponseTemplate> = "viewOffersResults" 0 with_view_offers_results,
        view_trades_results: ::std::boxed::Box<crate::AlternativeShiftTradesViewResponseTemplate> = "viewTradesResults" 0 with_view_trades_results,
        bulk_update_trades_results: ::std::boxed::Box<crate::AlternativeShiftBulkUpdateTradesResponseTemplate> = "bulkUpdateTradesResults" 0 with_bulk_update_trades_results,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `BuAlternativeShiftJobResponse`. Known values: `Processing`, `Complete`, `Error`.
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Error,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Error, "Error"),
    ];
}

/// The property `type` of `BuAlternativeShiftJobResponse`. Known values: `ListOffers`, `SearchOffers`, `ListUserTrades`, `SearchTrades`, `BulkUpdateTrades`.
#[non_exhaustive]
pub enum Type {
    ListOffers,
    SearchOffers,
    ListUserTrades,
    SearchTrades,
    BulkUpdateTrades,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ListOffers, "ListOffers"),
        (Self::SearchOffers, "SearchOffers"),
        (Self::ListUserTrades, "ListUserTrades"),
        (Self::SearchTrades, "SearchTrades"),
        (Self::BulkUpdateTrades, "BulkUpdateTrades"),
    ];
}
