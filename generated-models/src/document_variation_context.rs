// @generated from the schema "DocumentVariationContext"; changes made here are lost at the next generation

/// The schema `DocumentVariationContext`.
#[repr(C)]
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

crate::runtime::model!(DocumentVariationContext "DocumentVariationContext" 2 {
    (
        context: ::std::boxed::Box<crate::KnowledgeContextReference> = "context" 1 with_context,
        values: ::std::vec::Vec<crate::KnowledgeContextValueReference> = "values" 1 with_values,
    )
});
