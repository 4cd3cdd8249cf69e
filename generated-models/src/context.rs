// @generated from the schema "Context"; changes made here are lost at the next generation

/// The schema `Context`.
pub struct Context {
    /// `patterns`: `array of ContextPattern`, required.
    pub patterns: ::std::option::Option<::std::vec::Vec<crate::ContextPattern>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Context {
    const EMPTY: Self = Self {
        patterns: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Context = &<Context as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Context",
        empty: E,
        extra: &E.extra,
        properties: &[("patterns", "patterns", 1)],
        fields: &[&E.patterns],
    }
};

crate::runtime::model!(Context);

crate::runtime::setters!(Context {
    with_patterns: patterns: ::std::vec::Vec<crate::ContextPattern>,
});
