// @generated from the schema "FromEmailAddress"; changes made here are lost at the next generation

use crate::DomainEntityRef;
use crate::runtime::Extra;

/// The schema `FromEmailAddress`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FromEmailAddress {
    /// `domain`: `DomainEntityRef`, required.
    pub domain: Option<Box<DomainEntityRef>>,
    /// `friendlyName`: `string`.
    #[doc(alias = "friendlyName")]
    pub friendly_name: Option<String>,
    /// `localPart`: `string`.
    #[doc(alias = "localPart")]
    pub local_part: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FromEmailAddress "FromEmailAddress" 3 {
    (
        domain: Box<DomainEntityRef> = "domain" with_domain required,
        friendly_name: String = "friendlyName" with_friendly_name,
        local_part: String = "localPart" with_local_part,
    )
});
