// @generated from the schema "HistoricalDataJobEntityStatus"; changes made here are lost at the next generation

/// The schema `HistoricalDataJobEntityStatus`.
pub struct HistoricalDataJobEntityStatus {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for HistoricalDataJobEntityStatus {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        state: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HistoricalDataJobEntityStatus = &<HistoricalDataJobEntityStatus as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HistoricalDataJobEntityStatus",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("state", "state", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.state, &E.self_uri],
    }
};

crate::runtime::model!(HistoricalDataJobEntityStatus);

crate::runtime::setters!(HistoricalDataJobEntityStatus {
    with_id: id: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `state` of `HistoricalDataJobEntityStatus`. Known values: `Processing`, `Complete`, `Error`.
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
