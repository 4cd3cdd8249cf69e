// @generated from the schema "ConversationDivisionMembership"; changes made here are lost at the next generation

/// The schema `ConversationDivisionMembership`.
#[repr(C)]
pub struct ConversationDivisionMembership {
    /// `division`: `DomainEntityRef`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `entities`: `array of DivisionEntityRef`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::DivisionEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationDivisionMembership "ConversationDivisionMembership" 2 {
    (
        division: ::std::boxed::Box<crate::DomainEntityRef> = "division" 0 with_division,
        entities: ::std::vec::Vec<crate::DivisionEntityRef> = "entities" 0 with_entities,
    )
});
