// @generated from the schema "CampaignLinesUtilization"; changes made here are lost at the next generation

/// The schema `CampaignLinesUtilization`.
pub struct CampaignLinesUtilization {
    /// `assignedOutboundLines`: `integer (int32)`.
    #[doc(alias = "assignedOutboundLines")]
    pub assigned_outbound_lines: ::std::option::Option<i32>,
    /// `totalAvailableOutboundLines`: `integer (int32)`.
    #[doc(alias = "totalAvailableOutboundLines")]
    pub total_available_outbound_lines: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CampaignLinesUtilization {
    const EMPTY: Self = Self {
        assigned_outbound_lines: ::std::option::Option::None,
        total_available_outbound_lines: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CampaignLinesUtilization = &<CampaignLinesUtilization as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CampaignLinesUtilization",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("assignedOutboundLines", "assigned_outbound_lines", 0),
            ("totalAvailableOutboundLines", "total_available_outbound_lines", 0),
        ],
        fields: &[&E.assigned_outbound_lines, &E.total_available_outbound_lines],
    }
};

crate::runtime::model!(CampaignLinesUtilization);

crate::runtime::setters!(CampaignLinesUtilization {
    with_assigned_outbound_lines: assigned_outbound_lines: i32,
    with_total_available_outbound_lines: total_available_outbound_lines: i32,
});
