// @generated from the schema "NluDetectionRequest"; changes made here are lost at the next generation

/// The schema `NluDetectionRequest`.
#[repr(C)]
pub struct NluDetectionRequest {
    /// `input`: `NluDetectionInput`, required.
    pub input: ::std::option::Option<::std::boxed::Box<crate::NluDetectionInput>>,
    /// `context`: `NluDetectionContext`.
    pub context: ::std::option::Option<::std::boxed::Box<crate::NluDetectionContext>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NluDetectionRequest "NluDetectionRequest" 2 {
    (
        input: ::std::boxed::Box<crate::NluDetectionInput> = "input" 1 with_input,
        context: ::std::boxed::Box<crate::NluDetectionContext> = "context" 0 with_context,
    )
});
