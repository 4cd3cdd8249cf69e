// @generated from the schema "RequestContextPattern"; changes made here are lost at the next generation

/// The schema `RequestContextPattern`.
#[repr(C)]
pub struct RequestContextPattern {
    /// `criteria`: `array of RequestEntityTypeCriteria`, required.
    pub criteria: ::std::option::Option<
        ::std::vec::Vec<crate::RequestEntityTypeCriteria>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RequestContextPattern "RequestContextPattern" 1 {
    (
        criteria: ::std::vec::Vec<crate::RequestEntityTypeCriteria> = "criteria" 1 with_criteria,
    )
});
