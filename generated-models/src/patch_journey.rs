// @generated from the schema "PatchJourney"; changes made here are lost at the next generation

/// The schema `PatchJourney`.
pub struct PatchJourney {
    /// `patterns`: `array of PatchJourneyPattern`.
    pub patterns: ::std::option::Option<::std::vec::Vec<crate::PatchJourneyPattern>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PatchJourney {
    const EMPTY: Self = Self {
        patterns: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PatchJourney = &<PatchJourney as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PatchJourney",
        empty: E,
        extra: &E.extra,
        properties: &[("patterns", "patterns", 0)],
        fields: &[&E.patterns],
    }
};

crate::runtime::model!(PatchJourney);

crate::runtime::setters!(PatchJourney {
    with_patterns: patterns: ::std::vec::Vec<crate::PatchJourneyPattern>,
});
