// @generated from the schema "RequestJourney"; changes made here are lost at the next generation

/// The schema `RequestJourney`.
pub struct RequestJourney {
    /// `patterns`: `array of RequestJourneyPattern`.
    pub patterns: ::std::option::Option<::std::vec::Vec<crate::RequestJourneyPattern>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RequestJourney {
    const EMPTY: Self = Self {
        patterns: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RequestJourney = &<RequestJourney as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RequestJourney",
        empty: E,
        extra: &E.extra,
        properties: &[("patterns", "patterns", 0)],
        fields: &[&E.patterns],
    }
};

crate::runtime::model!(RequestJourney);

crate::runtime::setters!(RequestJourney {
    with_patterns: patterns: ::std::vec::Vec<crate::RequestJourneyPattern>,
});
