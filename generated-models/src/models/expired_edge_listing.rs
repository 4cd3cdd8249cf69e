// @generated from the schema "ExpiredEdgeListing"; changes made here are lost at the next generation

use crate::DomainEntityRef;
use crate::runtime::Extra;

/// The schema `ExpiredEdgeListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ExpiredEdgeListing {
    /// `entities`: `array of DomainEntityRef`.
    pub entities: Option<Vec<DomainEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ExpiredEdgeListing "ExpiredEdgeListing" 1 {
    (
        entities: Vec<DomainEntityRef> = "entities" with_entities,
    )
});
