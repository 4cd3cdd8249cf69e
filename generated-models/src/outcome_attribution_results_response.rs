// @generated from the schema "OutcomeAttributionResultsResponse"; changes made here are lost at the next generation

/// The schema `OutcomeAttributionResultsResponse`.
#[repr(C)]
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

crate::runtime::model!(OutcomeAttributionResultsResponse "OutcomeAttributionResultsResponse" 8 {
    (
        outcome_id: ::std::string::String = "outcomeId" 0 with_outcome_id,
        index: i32 = "index" 0 with_index,
        external_contact_id: ::std::string::String = "externalContactId" 0 with_external_contact_id,
        associated_value: f64 = "associatedValue" 0 with_associated_value,
        state: crate::runtime::Open<State> = "state" 1 with_state,
        message: ::std::string::String = "message" 1 with_message,
        touchpoints: ::std::vec::Vec<crate::TouchpointResponse> = "touchpoints" 0 with_touchpoints,
        created_date: crate::runtime::DateTime = "createdDate" 0 with_created_date,
    )
});

/// The property `state` of `OutcomeAttributionResultsResponse`. Known values: `Completed`, `Valid`, `Invalid`, `Failed`.
#[non_exhaustive]
pub enum State {
    Completed,
    Valid,
    Invalid,
    Failed,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Completed, "Completed"),
        (Self::Valid, "Valid"),
        (Self::Invalid, "Invalid"),
        (Self::Failed, "Failed"),
    ];
}
