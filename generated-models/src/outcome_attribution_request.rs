// @generated from the schema "OutcomeAttributionRequest"; changes made here are lost at the next generation

/// The schema `OutcomeAttributionRequest`.
#[repr(C)]
pub struct OutcomeAttributionRequest {
    /// `outcomeId`: `string`, required.
    #[doc(alias = "outcomeId")]
    pub outcome_id: ::std::option::Option<::std::string::String>,
    /// `externalContactId`: `string`.
    #[doc(alias = "externalContactId")]
    pub external_contact_id: ::std::option::Option<::std::string::String>,
    /// `associatedValue`: `number (double)`, required.
    #[doc(alias = "associatedValue")]
    pub associated_value: ::std::option::Option<f64>,
    /// `touchpoints`: `array of Touchpoint`, required.
    pub touchpoints: ::std::option::Option<::std::vec::Vec<crate::Touchpoint>>,
    /// `createdDate`: `string (date-time)`, required.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(OutcomeAttributionRequest "OutcomeAttributionRequest" 5 {
    (
        outcome_id: ::std::string::String = "outcomeId" 1 with_outcome_id,
        external_contact_id: ::std::string::String = "externalContactId" 0 with_external_contact_id,
        associated_value: f64 = "associatedValue" 1 with_associated_value,
        touchpoints: ::std::vec::Vec<crate::Touchpoint> = "touchpoints" 1 with_touchpoints,
        created_date: crate::runtime::DateTime = "createdDate" 1 with_created_date,
    )
});
