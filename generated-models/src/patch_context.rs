// @generated from the schema "PatchContext"; changes made here are lost at the next generation

/// The schema `PatchContext`.
pub struct PatchContext {
    /// `patterns`: `array of PatchContextPattern`.
    pub patterns: ::std::option::Option<::std::vec::Vec<crate::PatchContextPattern>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PatchContext {
    const EMPTY: Self = Self {
        patterns: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PatchContext = &<PatchContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PatchContext",
        empty: E,
        extra: &E.extra,
        properties: &[("patterns", "patterns", 0)],
        fields: &[&E.patterns],
    }
};

crate::runtime::model!(PatchContext);

crate::runtime::setters!(PatchContext {
    with_patterns: patterns: ::std::vec::Vec<crate::PatchContextPattern>,
});
