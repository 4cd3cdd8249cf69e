// @generated from the schema "RequestContext"; changes made here are lost at the next generation

/// The schema `RequestContext`.
pub struct RequestContext {
    /// `patterns`: `array of RequestContextPattern`.
    pub patterns: ::std::option::Option<::std::vec::Vec<crate::RequestContextPattern>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RequestContext {
    const EMPTY: Self = Self {
        patterns: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RequestContext = &<RequestContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RequestContext",
        empty: E,
        extra: &E.extra,
        properties: &[("patterns", "patterns", 0)],
        fields: &[&E.patterns],
    }
};

crate::runtime::model!(RequestContext);

crate::runtime::setters!(RequestContext {
    with_patterns: patterns: ::std::vec::Vec<crate::RequestContextPattern>,
});
