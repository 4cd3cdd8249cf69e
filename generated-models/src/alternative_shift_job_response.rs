// @generated from the schema "AlternativeShiftJobResponse"; changes made here are lost at the next generation

/// The schema `AlternativeShiftJobResponse`.
pub struct AlternativeShiftJobResponse {
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

impl crate::runtime::Model for AlternativeShiftJobResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        status: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        error: ::std::option::Option::None,
        view_offers_results: ::std::option::Option::None,
        view_trades_results: ::std::option::Option::None,
        bulk_update_trades_results: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AlternativeShiftJobResponse = &<AlternativeShiftJobResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AlternativeShiftJobResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("status", "status", 1),
            ("type", "type", 1),
            ("downloadUrl", "download_url", 0),
            ("error", "error", 0),
            ("viewOffersResults", "view_offers_results", 0),
            ("viewTradesResults", "view_trades_results", 0),
            ("bulkUpdateTradesResults", "bulk_update_trades_results", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.status,
            &E.r#type,
            &E.download_url,
            &E.error,
            &E.view_offers_results,
            &E.view_trades_results,
            &E.bulk_update_trades_results,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(AlternativeShiftJobResponse);

crate::runtime::setters!(AlternativeShiftJobResponse {
    with_id: id: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_download_url: download_url: ::std::string::String,
    with_error: error: ::std::boxed::Box<crate::ErrorBody>,
    with_view_offers_results: view_offers_results: ::std::boxed::Box<crate::AlternativeShiftOffersViewResponseTemplate>,
    with_view_trades_results: view_trades_results: ::std::boxed::Box<crate::AlternativeShiftTradesViewResponseTemplate>,
    with_bulk_update_trades_results: bulk_update_trades_results: ::std::boxed::Box<crate::AlternativeShiftBulkUpdateTradesResponseTemplate>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `AlternativeShiftJobResponse`. Known values: `Processing`, `Complete`, `Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Error,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Error, "Error"),
    ];
}

/// The property `type` of `AlternativeShiftJobResponse`. Known values: `ListOffers`, `SearchOffers`, `ListUserTrades`, `SearchTrades`, `BulkUpdateTrades`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    ListOffers,
    SearchOffers,
    ListUserTrades,
    SearchTrades,
    BulkUpdateTrades,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::ListOffers, "ListOffers"),
        (Self::SearchOffers, "SearchOffers"),
        (Self::ListUserTrades, "ListUserTrades"),
        (Self::SearchTrades, "SearchTrades"),
        (Self::BulkUpdateTrades, "BulkUpdateTrades"),
    ];
}
