// @generated from the schema "NluDetectionContext"; changes made here are lost at the next generation

/// The schema `NluDetectionContext`.
#[repr(C)]
pub struct NluDetectionContext {
    /// `intent`: `ContextIntent`.
    pub intent: ::std::option::Option<::std::boxed::Box<crate::ContextIntent>>,
    /// `entity`: `ContextEntity`.
    pub entity: ::std::option::Option<::std::boxed::Box<crate::ContextEntity>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NluDetectionContext "NluDetectionContext" 2 {
    (
        intent: ::std::boxed::Box<crate::ContextIntent> = "intent" 0 with_intent,
        entity: ::std::boxed::Box<crate::ContextEntity> = "entity" 0 with_entity,
    )
});
