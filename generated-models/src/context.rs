// @generated from the schema "Context"; changes made here are lost at the next generation

/// The schema `Context`.
#[repr(C)]
pub struct Context {
    /// `patterns`: `array of ContextPattern`, required.
    pub patterns: ::std::option::Option<::std::vec::Vec<crate::ContextPattern>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Context "Context" 1 {
    (
        patterns: ::std::vec::Vec<crate::ContextPattern> = "patterns" 1 with_patterns,
    )
});
