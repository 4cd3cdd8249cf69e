// @generated from the schema "HistoricalImportOverallDeleteStatusResponse"; changes made here are lost at the next generation

/// The schema `HistoricalImportOverallDeleteStatusResponse`.
#[repr(C)]
pub struct HistoricalImportOverallDeleteStatusResponse {
    /// `entities`: `array of HistoricalDataJobEntityStatus`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::HistoricalDataJobEntityStatus>,
    >,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(HistoricalImportOverallDeleteStatusResponse "HistoricalImportOverallDeleteStatusResponse" 2 {
    (
        entities: ::std::vec::Vec<crate::HistoricalDataJobEntityStatus> = "entities" 0 with_entities,
        status: crate::runtime::Open<Status> = "status" 2 with_status,
    )
});

/// The property `status` of `HistoricalImportOverallDeleteStatusResponse`. Known values: `Processing`, `Complete`.
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
    ];
}
