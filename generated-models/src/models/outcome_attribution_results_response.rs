// @generated from the schema "OutcomeAttributionResultsResponse"; changes made here are lost at the next generation

use crate::TouchpointResponse;
use crate::runtime::{DateTime, Extra, Open};

/// The schema `OutcomeAttributionResultsResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutcomeAttributionResultsResponse {
    /// `outcomeId`: `string`.
    #[doc(alias = "outcomeId")]
    pub outcome_id: Option<String>,
    /// `index`: `integer (int32)`.
    pub index: Option<i32>,
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: Option<String>,
    /// `associatedValue`: `number (double)`.
    #[doc(alias = "associatedValue")]
    pub associated_value: Option<f64>,
    /// `state`: one of `Completed`, `Valid`, `Invalid` and `Failed`, required.
    pub state: Option<Open<State>>,
    /// `message`: `string`, required.
    pub message: Option<String>,
    /// `touchpoints`: `array of TouchpointResponse`.
    pub touchpoints: Option<Vec<TouchpointResponse>>,
    /// `createdDate`: `string (date-time)`.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutcomeAttributionResultsResponse "OutcomeAttributionResultsResponse" 8 {
    (
        outcome_id: String = "outcomeId" with_outcome_id,
        index: i32 = "index" with_index,
        external_contact_id: String = "externalContactId" with_external_contact_id,
        associated_value: f64 = "associatedValue" with_associated_value,
        state: Open<State> = "state" with_state required,
        message: String = "message" with_message required,
        touchpoints: Vec<TouchpointResponse> = "touchpoints" with_touchpoints,
        created_date: DateTime = "createdDate" with_created_date,
    )
});

/// The property `state` of `OutcomeAttributionResultsResponse`. Known values: `Completed`, `Valid`, `Invalid`, `Failed`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Completed,
    Valid,
    Invalid,
    Failed,
}

crate::runtime::values!(State {
    Completed = "Completed",
    Valid = "Valid",
    Invalid = "Invalid",
    Failed = "Failed",
});
