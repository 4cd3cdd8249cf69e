// @generated from the schema "CampaignRuleExecutionSettings"; changes made here are lost at the next generation

/// The schema `CampaignRuleExecutionSettings`.
#[repr(C)]
pub struct CampaignRuleExecutionSettings {
    /// `frequency`: `string`, required.
    pub frequency: ::std::option::Option<crate::runtime::Open<Frequency>>,
    /// `timeZoneId`: `string`.
    #[doc(alias = "timeZoneId")]
    pub time_zone_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CampaignRuleExecutionSettings "CampaignRuleExecutionSettings" 2 {
    (
        frequency: crate::runtime::Open<Frequency> = "frequency" 1 with_frequency,
        time_zone_id: ::std::string::String = "timeZoneId" 0 with_time_zone_id,
    )
});

/// The property `frequency` of `CampaignRuleExecutionSettings`. Known values: `onEachTrigger`, `oncePerDay`.
#[non_exhaustive]
pub enum Frequency {
    OnEachTrigger,
    OncePerDay,
}

crate::runtime::known!(Frequency);

impl crate::runtime::Enum for Frequency {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OnEachTrigger, "onEachTrigger"),
        (Self::OncePerDay, "oncePerDay"),
    ];
}
