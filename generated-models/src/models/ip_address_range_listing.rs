// @generated from the schema "IpAddressRangeListing"; changes made here are lost at the next generation

use crate::IpAddressRange;
use crate::runtime::Extra;

/// The schema `IpAddressRangeListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct IpAddressRangeListing {
    /// `entities`: `array of IpAddressRange`.
    pub entities: Option<Vec<IpAddressRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(IpAddressRangeListing "IpAddressRangeListing" 1 {
    (
        entities: Vec<IpAddressRange> = "entities" with_entities,
    )
});
