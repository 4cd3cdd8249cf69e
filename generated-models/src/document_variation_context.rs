// @generated from the schema "DocumentVariationContext"; changes made here are lost at the next generation

/// The schema `DocumentVariationContext`.
pub struct DocumentVariationContext {
    /// `context`: `KnowledgeContextReference`, required.
    pub context: ::std::option::Option<
        ::std::boxed::Box<crate::KnowledgeContextReference>,
    >,
    /// `values`: `array of KnowledgeContextValueReference`, required.
    pub values: ::std::option::Option<
        ::std::vec::Vec<crate::KnowledgeContextValueReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DocumentVariationContext {
    const EMPTY: Self = Self {
        context: ::std::option::Option::None,
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DocumentVariationContext = &<DocumentVariationContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DocumentVariationContext",
        empty: E,
        extra: &E.extra,
        properties: &[("context", "context", 1), ("values", "values", 1)],
        fields: &[&E.context, &E.values],
    }
};

crate::runtime::model!(DocumentVariationContext);

crate::runtime::setters!(DocumentVariationContext {
    with_context: context: ::std::boxed::Box<crate::KnowledgeContextReference>,
    with_values: values: ::std::vec::Vec<crate::KnowledgeContextValueReference>,
});
