// @generated from the schema "HistoricalDataJobEntityStatus"; changes made here are lost at the next generation

/// The schema `HistoricalDataJobEntityStatus`.
#[repr(C)]
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

crate::runtime::model!(HistoricalDataJobEntityStatus "HistoricalDataJobEntityStatus" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `state` of `HistoricalDataJobEntityStatus`. Known values: `Processing`, `Complete`, `Error`.
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
