// @generated from the schema "ExpiredEdgeListing"; changes made here are lost at the next generation

/// The schema `ExpiredEdgeListing`.
#[repr(C)]
pub struct ExpiredEdgeListing {
    /// `entities`: `array of DomainEntityRef`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::DomainEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ExpiredEdgeListing "ExpiredEdgeListing" 1 {
    (
        entities: ::std::vec::Vec<crate::DomainEntityRef> = "entities" 0 with_entities,
    )
});
