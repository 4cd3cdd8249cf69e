// @generated from the schema "OutcomeAttributionRequest"; changes made here are lost at the next generation

use crate::Touchpoint;
use crate::runtime::{DateTime, Extra};

/// The schema `OutcomeAttributionRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OutcomeAttributionRequest {
    /// `outcomeId`: `string`, required.
    #[doc(alias = "outcomeId")]
    pub outcome_id: Option<String>,
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: Option<String>,
    /// `associatedValue`: `number (double)`, required.
    #[doc(alias = "associatedValue")]
    pub associated_value: Option<f64>,
    /// `touchpoints`: `array of Touchpoint`, required.
    pub touchpoints: Option<Vec<Touchpoint>>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OutcomeAttributionRequest "OutcomeAttributionRequest" 5 {
    (
        outcome_id: String = "outcomeId" with_outcome_id required,
        external_contact_id: String = "externalContactId" with_external_contact_id,
        associated_value: f64 = "associatedValue" with_associated_value required,
        touchpoints: Vec<Touchpoint> = "touchpoints" with_touchpoints required,
        created_date: DateTime = "createdDate" with_created_date required,
    )
});
