// @generated from the schema "RequestContextPattern"; changes made here are lost at the next generation

/// The schema `RequestContextPattern`.
pub struct RequestContextPattern {
    /// `criteria`: `array of RequestEntityTypeCriteria`, required.
    pub criteria: ::std::option::Option<
        ::std::vec::Vec<crate::RequestEntityTypeCriteria>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RequestContextPattern {
    const EMPTY: Self = Self {
        criteria: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RequestContextPattern = &<RequestContextPattern as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RequestContextPattern",
        empty: E,
        extra: &E.extra,
        properties: &[("criteria", "criteria", 1)],
        fields: &[&E.criteria],
    }
};

crate::runtime::model!(RequestContextPattern);

crate::runtime::setters!(RequestContextPattern {
    with_criteria: criteria: ::std::vec::Vec<crate::RequestEntityTypeCriteria>,
});
