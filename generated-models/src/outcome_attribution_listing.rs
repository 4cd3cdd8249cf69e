// @generated from the schema "OutcomeAttributionListing"; changes made here are lost at the next generation

/// The schema `OutcomeAttributionListing`.
pub struct OutcomeAttributionListing {
    /// `entities`: `array of OutcomeAttributionRequest`, required.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::OutcomeAttributionRequest>,
    >,
    /// `percentFailedThreshold`: `integer (int32)`.
    #[doc(alias = "percentFailedThreshold")]
    pub percent_failed_threshold: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OutcomeAttributionListing {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        percent_failed_threshold: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OutcomeAttributionListing = &<OutcomeAttributionListing as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OutcomeAttributionListing",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("entities", "entities", 1),
            ("percentFailedThreshold", "percent_failed_threshold", 0),
        ],
        fields: &[&E.entities, &E.percent_failed_threshold],
    }
};

crate::runtime::model!(OutcomeAttributionListing);

crate::runtime::setters!(OutcomeAttributionListing {
    with_entities: entities: ::std::vec::Vec<crate::OutcomeAttributionRequest>,
    with_percent_failed_threshold: percent_failed_threshold: i32,
});
