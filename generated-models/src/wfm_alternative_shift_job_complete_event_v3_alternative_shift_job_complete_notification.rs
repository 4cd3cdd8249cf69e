// @generated from the schema "WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification"; changes made here are lost at the next generation

/// The schema `WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification`.
#[repr(C)]
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

crate::runtime::model!(WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification "WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification" 5 {
    (
        id: ::std::string::String = "id" 0 with_id,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        download_url: ::std::string::String = "downloadUrl" 0 with_download_url,
        error: ::std::boxed::Box<crate::WfmAlternativeShiftJobCompleteEventV3ErrorBody> = "error" 0 with_error,
    )
});

/// The property `type` of `WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification`. Known values: `ListOffers`, `SearchOffers`, `ListUserTrades`, `SearchTrades`, `BulkUpdateTrades`.
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

/// The property `status` of `WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification`. Known values: `Processing`, `Complete`, `Error`.
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
