// @generated from the schema "ReplyToEmailAddress"; changes made here are lost at the next generation

use crate::DomainEntityRef;
use crate::runtime::Extra;

/// The schema `ReplyToEmailAddress`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ReplyToEmailAddress {
    /// `domain`: `DomainEntityRef`, required.
    pub domain: Option<Box<DomainEntityRef>>,
    /// `route`: `DomainEntityRef`, required.
    pub route: Option<Box<DomainEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ReplyToEmailAddress "ReplyToEmailAddress" 2 {
    (
        domain: Box<DomainEntityRef> = "domain" with_domain required,
        route: Box<DomainEntityRef> = "route" with_route required,
    )
});
