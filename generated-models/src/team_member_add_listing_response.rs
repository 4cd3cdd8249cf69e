// @generated from the schema "TeamMemberAddListingResponse"; changes made here are lost at the next generation

/// The schema `TeamMemberAddListingResponse`.
#[repr(C)]
pub struct TeamMemberAddListingResponse {
    /// `entities`: `array of UserReference`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::UserReference>>,
    /// `failures`: `array of TeamAddMemberFailure`, read-only.
    pub failures: ::std::option::Option<::std::vec::Vec<crate::TeamAddMemberFailure>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TeamMemberAddListingResponse "TeamMemberAddListingResponse" 2 {
    (
        entities: ::std::vec::Vec<crate::UserReference> = "entities" 0 with_entities,
        failures: ::std::vec::Vec<crate::TeamAddMemberFailure> = "failures" 2 with_failures,
    )
});
