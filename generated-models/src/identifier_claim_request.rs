// @generated from the schema "IdentifierClaimRequest"; changes made here are lost at the next generation

/// The schema `IdentifierClaimRequest`.
#[repr(C)]
pub struct IdentifierClaimRequest {
    /// `operation`: `string`, required.
    pub operation: ::std::option::Option<crate::runtime::Open<Operation>>,
    /// `identifier`: `ContactIdentifier`, required.
    pub identifier: ::std::option::Option<::std::boxed::Box<crate::ContactIdentifier>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(IdentifierClaimRequest "IdentifierClaimRequest" 2 {
    (
        operation: crate::runtime::Open<Operation> = "operation" 1 with_operation,
        identifier: ::std::boxed::Box<crate::ContactIdentifier> = "identifier" 1 with_identifier,
    )
});

/// The property `operation` of `IdentifierClaimRequest`. Known values: `Claim`, `Release`.
#[non_exhaustive]
pub enum Operation {
    Claim,
    Release,
}

crate::runtime::known!(Operation);

impl crate::runtime::Enum for Operation {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Claim, "Claim"),
        (Self::Release, "Release"),
    ];
}
