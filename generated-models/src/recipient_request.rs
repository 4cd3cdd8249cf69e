// @generated from the schema "RecipientRequest"; changes made here are lost at the next generation

/// The schema `RecipientRequest`.
pub struct RecipientRequest {
    /// `flow`: `RecipientFlow`.
    pub flow: ::std::option::Option<::std::boxed::Box<crate::RecipientFlow>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RecipientRequest {
    const EMPTY: Self = Self {
        flow: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RecipientRequest = &<RecipientRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RecipientRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("flow", "flow", 0)],
        fields: &[&E.flow],
    }
};

crate::runtime::model!(RecipientRequest);

crate::runtime::setters!(RecipientRequest {
    with_flow: flow: ::std::boxed::Box<crate::RecipientFlow>,
});
