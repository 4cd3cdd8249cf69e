// @generated from the schema "UpdateMuAgentsRequest"; changes made here are lost at the next generation

/// The schema `UpdateMuAgentsRequest`.
#[repr(C)]
pub struct UpdateMuAgentsRequest {
    /// `entities`: `array of UpdateMuAgentRequest`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::UpdateMuAgentRequest>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateMuAgentsRequest "UpdateMuAgentsRequest" 1 {
    (
        entities: ::std::vec::Vec<crate::UpdateMuAgentRequest> = "entities" 0 with_entities,
    )
});
