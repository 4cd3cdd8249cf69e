// @generated from the schema "OutcomeAttributionRequest"; changes made here are lost at the next generation

/// The schema `OutcomeAttributionRequest`.
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

impl crate::runtime::Model for OutcomeAttributionRequest {
    const EMPTY: Self = Self {
        outcome_id: ::std::option::Option::None,
        external_contact_id: ::std::option::Option::None,
        associated_value: ::std::option::Option::None,
        touchpoints: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutcomeAttributionRequest = &<OutcomeAttributionRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutcomeAttributionRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("outcomeId", "outcome_id", 1),
            ("externalContactId", "external_contact_id", 0),
            ("associatedValue", "associated_value", 1),
            ("touchpoints", "touchpoints", 1),
            ("createdDate", "created_date", 1),
        ],
        fields: &[
            &E.outcome_id,
            &E.external_contact_id,
            &E.associated_value,
            &E.touchpoints,
            &E.created_date,
        ],
    }
};

crate::runtime::model!(OutcomeAttributionRequest);

crate::runtime::setters!(OutcomeAttributionRequest {
    with_outcome_id: outcome_id: ::std::string::String,
    with_external_contact_id: external_contact_id: ::std::string::String,
    with_associated_value: associated_value: f64,
    with_touchpoints: touchpoints: ::std::vec::Vec<crate::Touchpoint>,
    with_created_date: created_date: crate::runtime::DateTime,
});
