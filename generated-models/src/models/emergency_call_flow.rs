// @generated from the schema "EmergencyCallFlow"; changes made here are lost at the next generation

use crate::DomainEntityRef;
use crate::runtime::Extra;

/// The schema `EmergencyCallFlow`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EmergencyCallFlow {
    /// `emergencyFlow`: `DomainEntityRef`.
    #[doc(alias = "emergencyFlow")]
    pub emergency_flow: Option<Box<DomainEntityRef>>,
    /// `ivrs`: `array of DomainEntityRef`.
    pub ivrs: Option<Vec<DomainEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EmergencyCallFlow "EmergencyCallFlow" 2 {
    (
        emergency_flow: Box<DomainEntityRef> = "emergencyFlow" with_emergency_flow,
        ivrs: Vec<DomainEntityRef> = "ivrs" with_ivrs,
    )
});
