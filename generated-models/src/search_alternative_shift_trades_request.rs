// @generated from the schema "SearchAlternativeShiftTradesRequest"; changes made here are lost at the next generation

/// The schema `SearchAlternativeShiftTradesRequest`.
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

impl crate::runtime::Model for SearchAlternativeShiftTradesRequest {
    const EMPTY: Self = Self {
        management_unit_ids: ::std::option::Option::None,
        agent_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SearchAlternativeShiftTradesRequest = &<SearchAlternativeShiftTradesRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SearchAlternativeShiftTradesRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("managementUnitIds", "management_unit_ids", 0),
            ("agentIds", "agent_ids", 0),
        ],
        fields: &[&E.management_unit_ids, &E.agent_ids],
    }
};

crate::runtime::model!(SearchAlternativeShiftTradesRequest);

crate::runtime::setters!(SearchAlternativeShiftTradesRequest {
    with_management_unit_ids: management_unit_ids: ::std::vec::Vec<::std::string::String>,
    with_agent_ids: agent_ids: ::std::vec::Vec<::std::string::String>,
});
