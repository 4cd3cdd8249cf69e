// @generated from the schema "HistoricalImportOverallDeleteStatusResponse"; changes made here are lost at the next generation

/// The schema `HistoricalImportOverallDeleteStatusResponse`.
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

impl crate::runtime::Model for HistoricalImportOverallDeleteStatusResponse {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HistoricalImportOverallDeleteStatusResponse = &<HistoricalImportOverallDeleteStatusResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HistoricalImportOverallDeleteStatusResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0), ("status", "status", 2)],
        fields: &[&E.entities, &E.status],
    }
};

crate::runtime::model!(HistoricalImportOverallDeleteStatusResponse);

crate::runtime::setters!(HistoricalImportOverallDeleteStatusResponse {
    with_entities: entities: ::std::vec::Vec<crate::HistoricalDataJobEntityStatus>,
    with_status: status: crate::runtime::Open<Status>,
});

/// The property `status` of `HistoricalImportOverallDeleteStatusResponse`. Known values: `Processing`, `Complete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
    ];
}
