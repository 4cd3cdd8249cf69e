// @generated from the schema "HistoricalImportDeleteFilesJobResponse"; changes made here are lost at the next generation

/// The schema `HistoricalImportDeleteFilesJobResponse`.
#[repr(C)]
pub struct HistoricalImportDeleteFilesJobResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `entities`: `array of HistoricalDataDeleteEntity`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::HistoricalDataDeleteEntity>,
    >,
    /// `disallowedEntities`: `array of HistoricalDataDisallowedDeleteEntity`.
    #[doc(alias = "disallowedEntities")]
    pub disallowed_entities: ::std::option::Option<
        ::std::vec::Vec<crate::HistoricalDataDisallowedDeleteEntity>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(HistoricalImportDeleteFilesJobResponse "HistoricalImportDeleteFilesJobResponse" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        entities: ::std::vec::Vec<crate::HistoricalDataDeleteEntity> = "entities" 0 with_entities,
        disallowed_entities: ::std::vec::Vec<crate::HistoricalDataDisallowedDeleteEntity> = "disallowedEntities" 0 with_disallowed_entities,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `HistoricalImportDeleteFilesJobResponse`. Known values: `Processing`, `Complete`, `Error`.
#[non_exhaustive]
pub enum State {
    Processing,
    Complete,
    Error,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Error, "Error"),
    ];
}
