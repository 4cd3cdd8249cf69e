// @generated from the schema "IdentifierClaimRequest"; changes made here are lost at the next generation

/// The schema `IdentifierClaimRequest`.
pub struct IdentifierClaimRequest {
    /// `operation`: `string`, required.
    pub operation: ::std::option::Option<crate::runtime::Open<Operation>>,
    /// `identifier`: `ContactIdentifier`, required.
    pub identifier: ::std::option::Option<::std::boxed::Box<crate::ContactIdentifier>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for IdentifierClaimRequest {
    const EMPTY: Self = Self {
        operation: ::std::option::Option::None,
        identifier: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &IdentifierClaimRequest = &<IdentifierClaimRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "IdentifierClaimRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("operation", "operation", 1), ("identifier", "identifier", 1)],
        fields: &[&E.operation, &E.identifier],
    }
};

crate::runtime::model!(IdentifierClaimRequest);

crate::runtime::setters!(IdentifierClaimRequest {
    with_operation: operation: crate::runtime::Open<Operation>,
    with_identifier: identifier: ::std::boxed::Box<crate::ContactIdentifier>,
});

/// The property `operation` of `IdentifierClaimRequest`. Known values: `Claim`, `Release`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operation {
    Claim,
    Release,
}

impl crate::runtime::Enum for Operation {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Claim, "Claim"),
        (Self::Release, "Release"),
    ];
}
