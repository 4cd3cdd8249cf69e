// @generated from the schema "EmergencyCallFlow"; changes made here are lost at the next generation

/// The schema `EmergencyCallFlow`.
pub struct EmergencyCallFlow {
    /// `emergencyFlow`: `DomainEntityRef`.
    #[doc(alias = "emergencyFlow")]
    pub emergency_flow: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `ivrs`: `array of DomainEntityRef`.
    pub ivrs: ::std::option::Option<::std::vec::Vec<crate::DomainEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EmergencyCallFlow {
    const EMPTY: Self = Self {
        emergency_flow: ::std::option::Option::None,
        ivrs: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EmergencyCallFlow = &<EmergencyCallFlow as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EmergencyCallFlow",
        empty: E,
        extra: &E.extra,
        properties: &[("emergencyFlow", "emergency_flow", 0), ("ivrs", "ivrs", 0)],
        fields: &[&E.emergency_flow, &E.ivrs],
    }
};

crate::runtime::model!(EmergencyCallFlow);

crate::runtime::setters!(EmergencyCallFlow {
    with_emergency_flow: emergency_flow: ::std::boxed::Box<crate::DomainEntityRef>,
    with_ivrs: ivrs: ::std::vec::Vec<crate::DomainEntityRef>,
});
