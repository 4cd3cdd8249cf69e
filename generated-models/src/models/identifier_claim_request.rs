// @generated from the schema "IdentifierClaimRequest"; changes made here are lost at the next generation

use crate::ContactIdentifier;
use crate::runtime::{Extra, Open};

/// The schema `IdentifierClaimRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct IdentifierClaimRequest {
    /// `operation`: one of `Claim` and `Release`, required.
    pub operation: Option<Open<Operation>>,
    /// `identifier`: `ContactIdentifier`, required.
    pub identifier: Option<Box<ContactIdentifier>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(IdentifierClaimRequest "IdentifierClaimRequest" 2 {
    (
        operation: Open<Operation> = "operation" with_operation required,
        identifier: Box<ContactIdentifier> = "identifier" with_identifier required,
    )
});

/// The property `operation` of `IdentifierClaimRequest`. Known values: `Claim`, `Release`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operation {
    Claim,
    Release,
}

crate::runtime::values!(Operation {
    Claim = "Claim",
    Release = "Release",
});
