// @generated from the schema "CampaignRuleExecutionSettings"; changes made here are lost at the next generation

/// The schema `CampaignRuleExecutionSettings`.
pub struct CampaignRuleExecutionSettings {
    /// `frequency`: `string`, required.
    pub frequency: ::std::option::Option<crate::runtime::Open<Frequency>>,
    /// `timeZoneId`: `string`.
    #[doc(alias = "timeZoneId")]
    pub time_zone_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CampaignRuleExecutionSettings {
    const EMPTY: Self = Self {
        frequency: ::std::option::Option::None,
        time_zone_id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CampaignRuleExecutionSettings = &<CampaignRuleExecutionSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CampaignRuleExecutionSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("frequency", "frequency", 1), ("timeZoneId", "time_zone_id", 0)],
        fields: &[&E.frequency, &E.time_zone_id],
    }
};

crate::runtime::model!(CampaignRuleExecutionSettings);

crate::runtime::setters!(CampaignRuleExecutionSettings {
    with_frequency: frequency: crate::runtime::Open<Frequency>,
    with_time_zone_id: time_zone_id: ::std::string::String,
});

/// The property `frequency` of `CampaignRuleExecutionSettings`. Known values: `onEachTrigger`, `oncePerDay`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Frequency {
    OnEachTrigger,
    OncePerDay,
}

impl crate::runtime::Enum for Frequency {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OnEachTrigger, "onEachTrigger"),
        (Self::OncePerDay, "oncePerDay"),
    ];
}
