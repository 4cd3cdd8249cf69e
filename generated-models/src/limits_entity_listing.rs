// @generated from the schema "LimitsEntityListing"; changes made here are lost at the next generation

/// The schema `LimitsEntityListing`.
#[repr(C)]
pub struct LimitsEntityListing {
    /// `entities`: `array of Limit`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::Limit>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LimitsEntityListing "LimitsEntityListing" 1 {
    (
        entities: ::std::vec::Vec<crate::Limit> = "entities" 0 with_entities,
    )
});
