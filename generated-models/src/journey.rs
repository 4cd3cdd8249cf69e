// @generated from the schema "Journey"; changes made here are lost at the next generation

/// The schema `Journey`.
#[repr(C)]
pub struct Journey {
    /// `patterns`: `array of JourneyPattern`, required.
    pub patterns: ::std::option::Option<::std::vec::Vec<crate::JourneyPattern>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Journey "Journey" 1 {
    (
        patterns: ::std::vec::Vec<crate::JourneyPattern> = "patterns" 1 with_patterns,
    )
});
