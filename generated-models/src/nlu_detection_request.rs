// @generated from the schema "NluDetectionRequest"; changes made here are lost at the next generation

/// The schema `NluDetectionRequest`.
pub struct NluDetectionRequest {
    /// `input`: `NluDetectionInput`, required.
    pub input: ::std::option::Option<::std::boxed::Box<crate::NluDetectionInput>>,
    /// `context`: `NluDetectionContext`.
    pub context: ::std::option::Option<::std::boxed::Box<crate::NluDetectionContext>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NluDetectionRequest {
    const EMPTY: Self = Self {
        input: ::std::option::Option::None,
        context: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NluDetectionRequest = &<NluDetectionRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NluDetectionRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("input", "input", 1), ("context", "context", 0)],
        fields: &[&E.input, &E.context],
    }
};

crate::runtime::model!(NluDetectionRequest);

crate::runtime::setters!(NluDetectionRequest {
    with_input: input: ::std::boxed::Box<crate::NluDetectionInput>,
    with_context: context: ::std::boxed::Box<crate::NluDetectionContext>,
});
