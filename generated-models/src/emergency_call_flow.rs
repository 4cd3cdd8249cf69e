// @generated from the schema "EmergencyCallFlow"; changes made here are lost at the next generation

/// The schema `EmergencyCallFlow`.
#[repr(C)]
pub struct EmergencyCallFlow {
    /// `emergencyFlow`: `DomainEntityRef`.
    #[doc(alias = "emergencyFlow")]
    pub emergency_flow: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `ivrs`: `array of DomainEntityRef`.
    pub ivrs: ::std::option::Option<::std::vec::Vec<crate::DomainEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EmergencyCallFlow "EmergencyCallFlow" 2 {
    (
        emergency_flow: ::std::boxed::Box<crate::DomainEntityRef> = "emergencyFlow" 0 with_emergency_flow,
        ivrs: ::std::vec::Vec<crate::DomainEntityRef> = "ivrs" 0 with_ivrs,
    )
});
