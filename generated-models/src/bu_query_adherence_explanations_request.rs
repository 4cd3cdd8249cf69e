// @generated from the schema "BuQueryAdherenceExplanationsRequest"; changes made here are lost at the next generation

/// The schema `BuQueryAdherenceExplanationsRequest`.
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

impl crate::runtime::Model for BuQueryAdherenceExplanationsRequest {
    const EMPTY: Self = Self {
        start_date: ::std::option::Option::None,
        end_date: ::std::option::Option::None,
        management_unit_ids: ::std::option::Option::None,
        agent_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuQueryAdherenceExplanationsRequest = &<BuQueryAdherenceExplanationsRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuQueryAdherenceExplanationsRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("startDate", "start_date", 1),
            ("endDate", "end_date", 1),
            ("managementUnitIds", "management_unit_ids", 0),
            ("agentIds", "agent_ids", 0),
        ],
        fields: &[&E.start_date, &E.end_date, &E.management_unit_ids, &E.agent_ids],
    }
};

crate::runtime::model!(BuQueryAdherenceExplanationsRequest);

crate::runtime::setters!(BuQueryAdherenceExplanationsRequest {
    with_start_date: start_date: crate::runtime::DateTime,
    with_end_date: end_date: crate::runtime::DateTime,
    with_management_unit_ids: management_unit_ids: ::std::vec::Vec<::std::string::String>,
    with_agent_ids: agent_ids: ::std::vec::Vec<::std::string::String>,
});
