// @generated from the schema "QueueEmailAddress"; changes made here are lost at the next generation

use crate::{DomainEntityRef, InboundRoute};
use crate::runtime::Extra;

/// The schema `QueueEmailAddress`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct QueueEmailAddress {
    /// `domain`: `DomainEntityRef`.
    pub domain: Option<Box<DomainEntityRef>>,
    /// `route`: `InboundRoute`.
    pub route: Option<Box<InboundRoute>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(QueueEmailAddress "QueueEmailAddress" 2 {
    (
        domain: Box<DomainEntityRef> = "domain" with_domain,
        route: Box<InboundRoute> = "route" with_route,
    )
});
