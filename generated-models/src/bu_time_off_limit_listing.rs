// @generated from the schema "BuTimeOffLimitListing"; changes made here are lost at the next generation

/// The schema `BuTimeOffLimitListing`.
#[repr(C)]
pub struct BuTimeOffLimitListing {
    /// `entities`: `array of BuTimeOffLimitResponse`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::BuTimeOffLimitResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuTimeOffLimitListing "BuTimeOffLimitListing" 1 {
    (
        entities: ::std::vec::Vec<crate::BuTimeOffLimitResponse> = "entities" 0 with_entities,
    )
});
