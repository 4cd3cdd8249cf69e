// @generated from the schema "BuQueryAdherenceExplanationsRequest"; changes made here are lost at the next generation

/// The schema `BuQueryAdherenceExplanationsRequest`.
#[repr(C)]
pub struct BuQueryAdherenceExplanationsRequest {
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `endDate`: `string (date-time)`, required.
    #[doc(alias = "endDate")]
    pub end_date: ::std::option::Option<crate::runtime::DateTime>,
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

crate::runtime::model!(BuQueryAdherenceExplanationsRequest "BuQueryAdherenceExplanationsRequest" 4 {
    (
        start_date: crate::runtime::DateTime = "startDate" 1 with_start_date,
        end_date: crate::runtime::DateTime = "endDate" 1 with_end_date,
        management_unit_ids: ::std::vec::Vec<::std::string::String> = "managementUnitIds" 0 with_management_unit_ids,
        agent_ids: ::std::vec::Vec<::std::string::String> = "agentIds" 0 with_agent_ids,
    )
});
