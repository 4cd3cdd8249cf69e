// @generated from the schema "SupportedDialectsEntityListing"; changes made here are lost at the next generation

/// The schema `SupportedDialectsEntityListing`.
#[repr(C)]
pub struct SupportedDialectsEntityListing {
    /// `entities`: `array of SupportedDialectsTranscriptionEngine`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::SupportedDialectsTranscriptionEngine>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SupportedDialectsEntityListing "SupportedDialectsEntityListing" 1 {
    (
        entities: ::std::vec::Vec<crate::SupportedDialectsTranscriptionEngine> = "entities" 0 with_entities,
    )
});
