// @generated from the schema "KnowledgeGuestDocumentVariationContext"; changes made here are lost at the next generation

/// The schema `KnowledgeGuestDocumentVariationContext`.
pub struct KnowledgeGuestDocumentVariationContext {
    /// `context`: `AddressableEntityRef`, required.
    pub context: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `values`: `array of AddressableEntityRef`, required.
    pub values: ::std::option::Option<::std::vec::Vec<crate::AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KnowledgeGuestDocumentVariationContext {
    const EMPTY: Self = Self {
        context: ::std::option::Option::None,
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KnowledgeGuestDocumentVariationContext = &<KnowledgeGuestDocumentVariationContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KnowledgeGuestDocumentVariationContext",
        empty: E,
        extra: &E.extra,
        properties: &[("context", "context", 1), ("values", "values", 1)],
        fields: &[&E.context, &E.values],
    }
};

crate::runtime::model!(KnowledgeGuestDocumentVariationContext);

crate::runtime::setters!(KnowledgeGuestDocumentVariationContext {
    with_context: context: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_values: values: ::std::vec::Vec<crate::AddressableEntityRef>,
});
