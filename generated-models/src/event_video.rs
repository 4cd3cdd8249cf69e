// @generated from the schema "EventVideo"; changes made here are lost at the next generation

/// The schema `EventVideo`.
#[repr(C)]
pub struct EventVideo {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `offeringId`: `string`.
    #[doc(alias = "offeringId")]
    pub offering_id: ::std::option::Option<::std::string::String>,
    /// `jwt`: `string`.
    pub jwt: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EventVideo "EventVideo" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        offering_id: ::std::string::String = "offeringId" 0 with_offering_id,
        jwt: ::std::string::String = "jwt" 16 with_jwt,
    )
});

/// The property `type` of `EventVideo`. Known values: `Offering`, `OfferingExpired`, `OfferingAccepted`, `OfferingRejected`.
#[non_exhaustive]
pub enum Type {
    Offering,
    OfferingExpired,
    OfferingAccepted,
    OfferingRejected,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Offering, "Offering"),
        (Self::OfferingExpired, "OfferingExpired"),
        (Self::OfferingAccepted, "OfferingAccepted"),
        (Self::OfferingRejected, "OfferingRejected"),
    ];
}
