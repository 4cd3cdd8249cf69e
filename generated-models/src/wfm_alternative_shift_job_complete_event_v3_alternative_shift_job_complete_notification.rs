// @generated from the schema "WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification"; changes made here are lost at the next generation

/// The schema `WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification`.
pub struct WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `downloadUrl`: `string`.
    #[doc(alias = "downloadUrl")]
    pub download_url: ::std::option::Option<::std::string::String>,
    /// `error`: `WfmAlternativeShiftJobCompleteEventV3ErrorBody`.
    pub error: ::std::option::Option<
        ::std::boxed::Box<crate::WfmAlternativeShiftJobCompleteEventV3ErrorBody>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        status: ::std::option::Option::None,
        download_url: ::std::option::Option::None,
        error: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification = &<WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("type", "type", 0),
            ("status", "status", 0),
            ("downloadUrl", "download_url", 0),
            ("error", "error", 0),
        ],
        fields: &[&E.id, &E.r#type, &E.status, &E.download_url, &E.error],
    }
};

crate::runtime::model!(WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification);

crate::runtime::setters!(WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification {
    with_id: id: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_status: status: crate::runtime::Open<Status>,
    with_download_url: download_url: ::std::string::String,
    with_error: error: ::std::boxed::Box<crate::WfmAlternativeShiftJobCompleteEventV3ErrorBody>,
});

/// The property `type` of `WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification`. Known values: `ListOffers`, `SearchOffers`, `ListUserTrades`, `SearchTrades`, `BulkUpdateTrades`.
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

/// The property `status` of `WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification`. Known values: `Processing`, `Complete`, `Error`.
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
