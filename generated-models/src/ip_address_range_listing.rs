// @generated from the schema "IpAddressRangeListing"; changes made here are lost at the next generation

/// The schema `IpAddressRangeListing`.
#[repr(C)]
pub struct IpAddressRangeListing {
    /// `entities`: `array of IpAddressRange`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::IpAddressRange>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(IpAddressRangeListing "IpAddressRangeListing" 1 {
    (
        entities: ::std::vec::Vec<crate::IpAddressRange> = "entities" 0 with_entities,
    )
});
