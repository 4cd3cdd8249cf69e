// @generated from the schema "PatchContextPattern"; changes made here are lost at the next generation

/// The schema `PatchContextPattern`.
pub struct PatchContextPattern {
    /// `criteria`: `array of PatchEntityTypeCriteria`.
    pub criteria: ::std::option::Option<::std::vec::Vec<crate::PatchEntityTypeCriteria>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PatchContextPattern {
    const EMPTY: Self = Self {
        criteria: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PatchContextPattern = &<PatchContextPattern as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PatchContextPattern",
        empty: E,
        extra: &E.extra,
        properties: &[("criteria", "criteria", 0)],
        fields: &[&E.criteria],
    }
};

crate::runtime::model!(PatchContextPattern);

crate::runtime::setters!(PatchContextPattern {
    with_criteria: criteria: ::std::vec::Vec<crate::PatchEntityTypeCriteria>,
});
