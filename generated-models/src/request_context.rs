// @generated from the schema "RequestContext"; changes made here are lost at the next generation

/// The schema `RequestContext`.
#[repr(C)]
pub struct RequestContext {
    /// `patterns`: `array of RequestContextPattern`.
    pub patterns: ::std::option::Option<::std::vec::Vec<crate::RequestContextPattern>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RequestContext "RequestContext" 1 {
    (
        patterns: ::std::vec::Vec<crate::RequestContextPattern> = "patterns" 0 with_patterns,
    )
});
