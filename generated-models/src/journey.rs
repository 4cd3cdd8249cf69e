// @generated from the schema "Journey"; changes made here are lost at the next generation

/// The schema `Journey`.
pub struct Journey {
    /// `patterns`: `array of JourneyPattern`, required.
    pub patterns: ::std::option::Option<::std::vec::Vec<crate::JourneyPattern>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Journey {
    const EMPTY: Self = Self {
        patterns: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Journey = &<Journey as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Journey",
        empty: E,
        extra: &E.extra,
        properties: &[("patterns", "patterns", 1)],
        fields: &[&E.patterns],
    }
};

crate::runtime::model!(Journey);

crate::runtime::setters!(Journey {
    with_patterns: patterns: ::std::vec::Vec<crate::JourneyPattern>,
});
