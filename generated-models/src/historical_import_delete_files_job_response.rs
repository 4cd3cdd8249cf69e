// @generated from the schema "HistoricalImportDeleteFilesJobResponse"; changes made here are lost at the next generation

/// The schema `HistoricalImportDeleteFilesJobResponse`.
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

impl crate::runtime::Model for HistoricalImportDeleteFilesJobResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        state: ::std::option::Option::None,
        entities: ::std::option::Option::None,
        disallowed_entities: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HistoricalImportDeleteFilesJobResponse = &<HistoricalImportDeleteFilesJobResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HistoricalImportDeleteFilesJobResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("state", "state", 0),
            ("entities", "entities", 0),
            ("disallowedEntities", "disallowed_entities", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.state, &E.entities, &E.disallowed_entities, &E.self_uri],
    }
};

crate::runtime::model!(HistoricalImportDeleteFilesJobResponse);

crate::runtime::setters!(HistoricalImportDeleteFilesJobResponse {
    with_id: id: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_entities: entities: ::std::vec::Vec<crate::HistoricalDataDeleteEntity>,
    with_disallowed_entities: disallowed_entities: ::std::vec::Vec<crate::HistoricalDataDisallowedDeleteEntity>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `HistoricalImportDeleteFilesJobResponse`. Known values: `Processing`, `Complete`, `Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Processing,
    Complete,
    Error,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Error, "Error"),
    ];
}
