// @generated from the schema "OutcomeAttributionResultsResponse"; changes made here are lost at the next generation

/// The schema `OutcomeAttributionResultsResponse`.
pub struct OutcomeAttributionResultsResponse {
    /// `outcomeId`: `string`.
    #[doc(alias = "outcomeId")]
    pub outcome_id: ::std::option::Option<::std::string::String>,
    /// `index`: `integer (int32)`.
    pub index: ::std::option::Option<i32>,
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: ::std::option::Option<::std::string::String>,
    /// `associatedValue`: `number (double)`.
    #[doc(alias = "associatedValue")]
    pub associated_value: ::std::option::Option<f64>,
    /// `state`: `string`, required.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `message`: `string`, required.
    pub message: ::std::option::Option<::std::string::String>,
    /// `touchpoints`: `array of TouchpointResponse`.
    pub touchpoints: ::std::option::Option<::std::vec::Vec<crate::TouchpointResponse>>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OutcomeAttributionResultsResponse {
    const EMPTY: Self = Self {
        outcome_id: ::std::option::Option::None,
        index: ::std::option::Option::None,
        external_contact_id: ::std::option::Option::None,
        associated_value: ::std::option::Option::None,
        state: ::std::option::Option::None,
        message: ::std::option::Option::None,
        touchpoints: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutcomeAttributionResultsResponse = &<OutcomeAttributionResultsResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutcomeAttributionResultsResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("outcomeId", "outcome_id", 0),
            ("index", "index", 0),
            ("externalContactId", "external_contact_id", 0),
            ("associatedValue", "associated_value", 0),
            ("state", "state", 1),
            ("message", "message", 1),
            ("touchpoints", "touchpoints", 0),
            ("createdDate", "created_date", 0),
        ],
        fields: &[
            &E.outcome_id,
            &E.index,
            &E.external_contact_id,
            &E.associated_value,
            &E.state,
            &E.message,
            &E.touchpoints,
            &E.created_date,
        ],
    }
};

crate::runtime::model!(OutcomeAttributionResultsResponse);

crate::runtime::setters!(OutcomeAttributionResultsResponse {
    with_outcome_id: outcome_id: ::std::string::String,
    with_index: index: i32,
    with_external_contact_id: external_contact_id: ::std::string::String,
    with_associated_value: associated_value: f64,
    with_state: state: crate::runtime::Open<State>,
    with_message: message: ::std::string::String,
    with_touchpoints: touchpoints: ::std::vec::Vec<crate::TouchpointResponse>,
    with_created_date: created_date: crate::runtime::DateTime,
});

/// The property `state` of `OutcomeAttributionResultsResponse`. Known values: `Completed`, `Valid`, `Invalid`, `Failed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Completed,
    Valid,
    Invalid,
    Failed,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Completed, "Completed"),
        (Self::Valid, "Valid"),
        (Self::Invalid, "Invalid"),
        (Self::Failed, "Failed"),
    ];
}
