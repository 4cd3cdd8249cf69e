// @generated from the schema "ConversationDivisionMembership"; changes made here are lost at the next generation

use crate::{DivisionEntityRef, DomainEntityRef};
use crate::runtime::Extra;

/// The schema `ConversationDivisionMembership`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ConversationDivisionMembership {
    /// `division`: `DomainEntityRef`.
    pub division: Option<Box<DomainEntityRef>>,
    /// `entities`: `array of DivisionEntityRef`.
    pub entities: Option<Vec<DivisionEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ConversationDivisionMembership "ConversationDivisionMembership" 2 {
    (
        division: Box<DomainEntityRef> = "division" with_division,
        entities: Vec<DivisionEntityRef> = "entities" with_entities,
    )
});
