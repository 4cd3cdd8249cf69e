// @generated from the schema "SearchAlternativeShiftTradesRequest"; changes made here are lost at the next generation

/// The schema `SearchAlternativeShiftTradesRequest`.
#[repr(C)]
pub struct SearchAlternativeShiftTradesRequest {
    /// `managementUnitIds`: `array of string`.
    #[doc(alias = "managementUnitIds")]
    pub management_unit_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `agentIds`: `array of string`.
    #[doc(alias = "agentIds")]
    pub agent_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SearchAlternativeShiftTradesRequest "SearchAlternativeShiftTradesRequest" 2 {
    (
        management_unit_ids: ::std::vec::Vec<::std::string::String> = "managementUnitIds" 0 with_management_unit_ids,
        agent_ids: ::std::vec::Vec<::std::string::String> = "agentIds" 0 with_agent_ids,
    )
});
